import { stateOf, type ExpectedMilestone, type PlannedThing } from '@jalon/domain/pathway';
import type { Tx } from '../transaction';

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
  keptBreach: unknown;
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

/** Dropped ones too: what was done on them was a step. */
export type MilestoneRow = KeptMilestone & { pathway: string; dropped: boolean };

type KeptMilestone = Omit<ExpectedMilestone, 'state' | 'ruleKey' | 'satisfiedBy'>;

/** Pathways whose rows are locked, and all that their next step rests on, as it was when the lock was taken. */
export interface HeldPathways {
  pathways: readonly LockedPathway[];
  steps: readonly StepRow[];
  milestones: readonly MilestoneRow[];
  today: string;
}

const lock = (name: string, which: string) => ({
  name,
  text: `select p.id, p.patient_id as "patientId", p.circle_id as "circleId", p.status, p.included_on as "includedOn",
      case when w.id is not null and w.ended_at is null and (w.until_on is null or w.until_on >= $2::date) then p.pivot end as pivot,
      least(w.until_on, (w.ended_at at time zone 'UTC')::date) as "pivotMissingSince", p.next_step_on as "keptOn", p.next_step as "keptStep",
      p.breach as "keptBreach"
    from pathway p left join working_situation w on w.id = p.pivot
    where ${which} order by p.id for update of p`,
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

const milestones = (name: string, which: string) => ({
  name,
  text: `select s.pathway_id as pathway, s.key, s.title, s.stage, s.lane, s.window_from as "from", s.due_on as due, s.window_to as "to",
      s.in_charge as "inCharge", s.required, s.done_on as "doneOn", s.dropped_on is not null as dropped
    from pathway p join pathway_milestone s on s.pathway_id = p.id where ${which} order by s.due_on, s.key`,
});

const OF_PATIENTS = "p.patient_id = any($1::uuid[]) and p.status = 'active'";
const BY_ID = 'p.id = any($1::uuid[])';

const LOCK_OF_PATIENTS = {
  name: 'lock-pathways-of-patients',
  text: `select p.id from pathway p where ${OF_PATIENTS} order by p.id for update of p`,
};
const ASKED = {
  patients: {
    lock: lock('hold-pathways-of-patients', OF_PATIENTS),
    steps: steps('steps-of-patients', OF_PATIENTS),
    milestones: milestones('milestones-of-patients', OF_PATIENTS),
  },
  pathways: {
    lock: lock('hold-pathways', BY_ID),
    steps: steps('steps-of-pathways', BY_ID),
    milestones: milestones('milestones-of-pathways', BY_ID),
  },
};

/** The active pathways of these patients, locked in the order of their ids. To be asked under the engine's role. */
export async function lockOfPatients(sql: Tx['sql'], patientIds: readonly string[]): Promise<string[]> {
  const rows = await sql<{ id: string }>(LOCK_OF_PATIENTS, [patientIds]);
  return rows.map((row) => row.id);
}

/**
 * Locks, then reads, in statements of their own: each sees what was committed before it, so that what is read after a lock was waited
 * for is what its last holder left. All asked at once, under the engine's role.
 */
export async function holdPathways(
  sql: Tx['sql'],
  by: 'patients' | 'pathways',
  ids: readonly string[],
  { today, timeZone }: { today: string; timeZone: string },
): Promise<HeldPathways> {
  const asked = ASKED[by];
  const [pathways, stepRows, milestoneRows] = await Promise.all([
    sql<LockedPathway & Record<string, unknown>>(asked.lock, [ids, today]),
    sql<StepRow>(asked.steps, [ids, today, timeZone]),
    sql<MilestoneRow & Record<string, unknown>>(asked.milestones, [ids]),
  ]);
  return { pathways, steps: stepRows, milestones: milestoneRows, today };
}

/** A kept milestone as the domain reads it. How it is satisfied was settled when it was recorded. */
export function expected(row: KeptMilestone, today: string): ExpectedMilestone {
  const ruleKey = row.key.split('@')[0] ?? row.key;
  return { ...row, ruleKey, satisfiedBy: { kind: 'recorded' }, state: stateOf(row, row.doneOn, today) };
}
