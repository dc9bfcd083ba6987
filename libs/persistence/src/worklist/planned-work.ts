import { isForHer } from '../standing-in';
import type { NamedStatement, Tx } from '../transaction';

/** A call to make or a task to do, for this person or for whoever of her function or unit takes it. */
export interface PlannedWorkRow {
  kind: 'call' | 'task';
  id: string;
  patientId: string | null;
  title: string;
  /** The call's hour; null for a task. */
  plannedAt: string | null;
  /** The task's day; null for a call. */
  dueOn: string | null;
  attempts: number;
  toWhom: string | null;
  phone: string | null;
  version: number;
  detail: string | null;
  /** The expected visit that a task asks to confirm. */
  visit: string | null;
  /** The milestone that this visit is: its way and its key. */
  confirms: string | null;
  /** The last passing on, and who passed it; absent from what nobody passed. */
  handed: { byName?: string; note: string | null } | null;
  putOff: { reason: string } | null;
  timesPutOff: number;
}

const HERS = { situation: '$1', units: '$2', function: '$5', day: '$4' };

const PLANNED_WORK: NamedStatement = {
  name: 'planned-work',
  text: `
(select 'call' as kind, c.id, c.patient_id as "patientId", c.purpose as title, c.planned_at as "plannedAt", null::date as "dueOn",
  c.attempts, c.to_whom as "toWhom", c.phone, c.version, null::text as detail, null::uuid as visit, null::text as confirms,
  c.handed -> -1 as handed, c.put_off -> -1 as "putOff", jsonb_array_length(c.put_off) as "timesPutOff"
from call c where c.state = 'planned' and c.planned_at < $3 and (${isForHer('c.for_situation', HERS)} or (c.for_situation is null and c.unit_id = any($2)))
order by c.planned_at, c.id limit 200)
union all
(select 'task', t.id, t.patient_id, t.title, null, t.due_on, 0, null, null, t.version, t.detail,
  case when t.matter = 'visit-to-confirm' then t.about end,
  case when t.matter = 'visit-to-confirm' then (select m.pathway_id || '/' || m.key from pathway_milestone m where m.id = t.about) end,
  t.handed -> -1, t.put_off -> -1, jsonb_array_length(t.put_off)
from task t where t.state = 'open' and (t.due_on <= $4 or (t.matter = 'visit-to-confirm' and t.put_off = '[]')) and t.to_unit_id = any($2)
  and (${isForHer('t.to_situation', HERS)} or (t.to_situation is null and (t.to_function is null or t.to_function = $5)))
order by t.due_on, t.id limit 200)`,
};

/** @param callsBefore an instant: the calls planned before it; @param tasksUntil the tasks due on that day or before. */
export function plannedWork(tx: Tx, callsBefore: string, tasksUntil: string): Promise<PlannedWorkRow[]> {
  const { situation, units, function: job } = tx.actor;
  return tx.sql<PlannedWorkRow>(PLANNED_WORK, [situation, units, callsBefore, tasksUntil, job]);
}
