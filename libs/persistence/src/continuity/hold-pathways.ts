import { localDateOf } from '@jalon/domain/calendar';
import { ELSEWHERE, type ContinuityBreak } from '@jalon/domain/continuity';
import type { PlannedThing } from '@jalon/domain/pathway';
import { isThere } from '../standing-in';
import type { Tx } from '../transaction';
import type { EngineTx } from './engine-tx';
import { loadedFacts, type FactsRow, type LoadedFacts, type MilestoneRow } from './facts';
import { factsStatement, milestonesStatement } from './facts-statement';
import { grouped } from './grouped';

/** What the engine knows of one pathway, whoever is acting, with what its row shows now. */
export interface LockedPathway {
  id: string;
  patientId: string;
  circleId: string;
  status: 'active' | 'closed';
  includedOn: string;
  /** Null also when the pivot's working situation has ended: nobody answers there any more. */
  pivot: string | null;
  pivotMissingSince: string | null;
  keptOn: string | null;
  keptStep: string | null;
  keptBreach: ContinuityBreak | { code: string } | null;
}

/** What a step rests on: something planned, or the day of something past. */
export interface StepRow extends Record<string, unknown> {
  circleId: string;
  kind: PlannedThing['kind'];
  id: string;
  on: string;
  planned: boolean;
  title: string;
}

/** Pathways whose rows are locked, and all that they are judged by, as it was when the lock was taken. */
export interface HeldPathways {
  pathways: readonly LockedPathway[];
  steps: readonly StepRow[];
  facts: ReadonlyMap<string, LoadedFacts>;
}

// The pivot is looked up, not joined: a row that had to be waited for is joined again to what it pointed at before.
const lock = (name: string, which: string) => ({
  name,
  text: `select p.id, p.patient_id as "patientId", p.circle_id as "circleId", p.status, p.included_on as "includedOn",
      (select w.id from working_situation w where w.id = p.pivot and ${isThere('w', '$2')}) as pivot,
      (select least(w.until_on, (w.ended_at at time zone 'UTC')::date) from working_situation w where w.id = p.pivot) as "pivotMissingSince",
      p.next_step_on as "keptOn", p.next_step as "keptStep", p.breach as "keptBreach"
    from pathway p where ${which} order by p.id for update of p`,
});

// By patient, which every table has an index on; the circle then tells the care circle's from the rest.
const steps = (name: string, which: string) => ({
  name,
  text: `with mine as (select distinct p.patient_id, p.circle_id from pathway p where ${which})
    select a.circle_id as "circleId", 'appointment' as kind, a.id, (a.starts_at at time zone $3)::date as "on", a.status = 'planned' as planned,
      coalesce(a.label, a.treatment || coalesce(' C' || a.cycle, '') || coalesce(' J' || a.cycle_day, ''), a.kind) as title
    from mine m join appointment a on a.patient_id = m.patient_id and a.circle_id = m.circle_id and a.status in ('planned', 'done', 'missed')
    union all
    select c.circle_id, 'call', c.id, (coalesce(c.at, c.planned_at) at time zone $3)::date, c.state = 'planned', c.purpose
    from mine m join call c on c.patient_id = m.patient_id and c.circle_id = m.circle_id and c.state in ('planned', 'reached', 'unreached')
    union all
    select t.circle_id, 'task', t.id, t.due_on, t.state = 'open', t.title
    from mine m join task t on t.patient_id = m.patient_id and t.circle_id = m.circle_id
      and (t.state = 'open' or (t.state = 'done' and t.due_on < $2::date))`,
});

/** Watched: active, or closed because the patient is followed elsewhere while something of ours may still wait for her. */
export const WATCHED = `(p.status = 'active' or p.closed_reason in (${ELSEWHERE.map((reason) => `'${reason}'`).join(', ')}))`;
const OF_PATIENTS = `p.patient_id = any($1::uuid[]) and ${WATCHED}`;
const BY_ID = 'p.id = any($1::uuid[])';

// Not `for update`: rows about the patient may be inserted meanwhile.
const LOCK_PATIENTS = {
  name: 'lock-patients',
  text: 'select from patient where id = any($1::uuid[]) order by id for no key update',
};
const LOCK_OF_PATIENTS = {
  name: 'lock-pathways-of-patients',
  text: `select p.id from pathway p where ${OF_PATIENTS} order by p.id for update of p`,
};
const ASKED = {
  patients: {
    lock: lock('hold-pathways-of-patients', OF_PATIENTS),
    steps: steps('steps-of-patients', OF_PATIENTS),
    facts: factsStatement('continuity-of-patients', OF_PATIENTS),
    milestones: milestonesStatement('milestones-of-patients', OF_PATIENTS),
  },
  pathways: {
    lock: lock('hold-pathways', BY_ID),
    steps: steps('steps-of-pathways', BY_ID),
    facts: factsStatement('continuity-of-pathways', BY_ID),
    milestones: milestonesStatement('milestones-of-pathways', BY_ID),
  },
};

/**
 * The watched pathways of these patients, locked in the order of their ids, after the patients themselves: who enters a pathway while her
 * death is confirmed, or her record merged, waits for it. To be asked under the engine's role.
 */
export async function lockOfPatients(sql: Tx['sql'], patientIds: readonly string[]): Promise<string[]> {
  const [, rows] = await Promise.all([sql(LOCK_PATIENTS, [patientIds]), sql<{ id: string }>(LOCK_OF_PATIENTS, [patientIds])]);
  return rows.map((row) => row.id);
}

/**
 * Locks, then reads, in statements of their own: each sees what was committed before it, so that what is read after a lock was waited
 * for is what its last holder left. All asked at once, under the engine's role.
 */
export async function holdPathways(
  { sql, now, timeZone }: EngineTx,
  by: 'patients' | 'pathways',
  ids: readonly string[],
): Promise<HeldPathways> {
  const today = localDateOf(now, timeZone);
  const asked = ASKED[by];
  const patients = by === 'patients' ? sql(LOCK_PATIENTS, [ids]) : null;
  const [pathways, stepRows, factsRows, milestoneRows] = await Promise.all([
    sql<LockedPathway & Record<string, unknown>>(asked.lock, [ids, today]),
    sql<StepRow>(asked.steps, [ids, today, timeZone]),
    sql<FactsRow>(asked.facts, [ids, today, timeZone, now]),
    sql<MilestoneRow>(asked.milestones, [ids]),
    patients,
  ]);
  const milestones = grouped(milestoneRows, ({ pathway }) => pathway);
  const facts = new Map(
    factsRows.map((row) => [row.pathway, loadedFacts(row, milestones.get(row.pathway) ?? [], { now, timeZone, today })]),
  );
  return { pathways, steps: stepRows, facts };
}
