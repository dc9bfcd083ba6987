import { stateOf, type ExpectedMilestone, type PlannedThing } from '@jalon/domain/pathway';
import type { Tx } from '../transaction';

/** What the engine knows of one pathway, whoever is acting. */
export interface LockedPathway {
  id: string;
  patientId: string;
  circleId: string;
  status: 'active' | 'closed';
  includedOn: string;
  /** Null also when the pivot's working situation has ended: nobody answers there any more. */
  pivot: string | null;
  pivotMissingSince: string | null;
}

export interface StepFacts {
  planned: PlannedThing[];
  lastStepOn: string | null;
}

const LOCK_OF_PATIENTS = {
  name: 'lock-pathways-of-patients',
  text: `select id from pathway where patient_id = any($1::uuid[]) and status = 'active' order by id for update`,
};

const LOCK = {
  name: 'lock-pathways',
  text: `select p.id, p.patient_id as "patientId", p.circle_id as "circleId", p.status, p.included_on as "includedOn",
      case when w.id is not null and w.ended_at is null and (w.until_on is null or w.until_on >= $2::date) then p.pivot end as pivot,
      least(w.until_on, (w.ended_at at time zone 'UTC')::date) as "pivotMissingSince"
    from pathway p left join working_situation w on w.id = p.pivot
    where p.id = any($1::uuid[]) order by p.id for update of p`,
};

const STEPS = {
  name: 'steps-of-pathways',
  text: `with mine as (select id, circle_id from pathway where id = any($1::uuid[]))
    select m.id as pathway, 'appointment' as kind, a.id, (a.starts_at at time zone $3)::date as "on", a.status = 'planned' as planned,
      coalesce(a.label, a.treatment || coalesce(' C' || a.cycle, '') || coalesce(' J' || a.cycle_day, ''), a.kind) as title
    from mine m join appointment a on a.circle_id = m.circle_id and a.status in ('planned', 'done', 'missed')
    union all
    select m.id, 'call', c.id, (coalesce(c.at, c.planned_at) at time zone $3)::date, c.state = 'planned', c.purpose
    from mine m join call c on c.circle_id = m.circle_id and c.state in ('planned', 'reached', 'unreached')
    union all
    select m.id, 'task', t.id, t.due_on, t.state = 'open', t.title
    from mine m join task t on t.circle_id = m.circle_id and (t.state = 'open' or (t.state = 'done' and t.due_on < $2::date))
    union all
    select s.pathway_id, 'milestone', s.id, s.done_on, false, s.title
    from pathway_milestone s where s.pathway_id = any($1::uuid[]) and s.done_on is not null`,
};

const MILESTONES = {
  name: 'milestones-of-pathways',
  text: `select pathway_id as pathway, key, title, stage, lane, window_from as "from", due_on as due, window_to as "to",
      in_charge as "inCharge", required, done_on as "doneOn"
    from pathway_milestone where pathway_id = any($1::uuid[]) and dropped_on is null order by due_on, key`,
};

/** The active pathways of these patients, locked in the order of their ids. To be called under the engine's role. */
export async function lockOfPatients(tx: Tx, patientIds: string[]): Promise<string[]> {
  const rows = await tx.sql<{ id: string }>(LOCK_OF_PATIENTS, [patientIds]);
  return rows.map((row) => row.id);
}

export function lockPathways(tx: Tx, ids: string[], today: string): Promise<LockedPathway[]> {
  return tx.sql<LockedPathway & Record<string, unknown>>(LOCK, [ids, today]);
}

interface StepRow extends Record<string, unknown> {
  pathway: string;
  kind: PlannedThing['kind'] | 'milestone';
  id: string;
  on: string;
  planned: boolean;
  title: string;
}

export async function stepsOf(tx: Tx, ids: string[], today: string): Promise<Map<string, StepFacts>> {
  const facts = new Map<string, StepFacts>(ids.map((id) => [id, { planned: [], lastStepOn: null }]));
  for (const { pathway, kind, id, on, planned, title } of await tx.sql<StepRow>(STEPS, [ids, today, tx.actor.timeZone])) {
    const of = facts.get(pathway);
    if (!of) continue;
    if (planned && on >= today && kind !== 'milestone') of.planned.push({ kind, id, title, on });
    else if (on < today && (of.lastStepOn === null || on > of.lastStepOn)) of.lastStepOn = on;
  }
  return facts;
}

type MilestoneRow = Omit<ExpectedMilestone, 'state' | 'ruleKey' | 'satisfiedBy'> & { pathway: string };

export async function milestonesOf(tx: Tx, ids: string[], today: string): Promise<Map<string, ExpectedMilestone[]>> {
  const milestones = new Map<string, ExpectedMilestone[]>(ids.map((id) => [id, []]));
  for (const { pathway, ...row } of await tx.sql<MilestoneRow & Record<string, unknown>>(MILESTONES, [ids]))
    milestones.get(pathway)?.push(expected(row, today));
  return milestones;
}

/** A kept milestone as the domain reads it. How it is satisfied was settled when it was recorded. */
export function expected(row: Omit<ExpectedMilestone, 'state' | 'ruleKey' | 'satisfiedBy'>, today: string): ExpectedMilestone {
  const ruleKey = row.key.split('@')[0] ?? row.key;
  return { ...row, ruleKey, satisfiedBy: { kind: 'recorded' }, state: stateOf(row, row.doneOn, today) };
}
