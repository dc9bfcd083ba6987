import { isForHer } from '../standing-in';
import type { Tx } from '../transaction';

/** Put off to a day to come: out of today's list, never out of the count. */
export interface PutOffWorkRow extends Record<string, unknown> {
  kind: 'call' | 'task';
  id: string;
  patientId: string | null;
  title: string;
  until: string;
  reason: string;
  times: number;
  version: number;
}

const HERS = { situation: '$1', units: '$2', function: '$4', day: '$3' };

const PUT_OFF = {
  name: 'put-off-work',
  text: `
(select 'call' as kind, c.id, c.patient_id as "patientId", c.purpose as title, (c.planned_at at time zone $5)::date as until,
  c.put_off -> -1 ->> 'reason' as reason, jsonb_array_length(c.put_off) as times,
  c.version
from call c where c.state = 'planned' and c.unit_id = any($2) and c.put_off <> '[]' and (c.planned_at at time zone $5)::date > $3::date
  and (${isForHer('c.for_situation', HERS)} or c.for_situation is null)
order by c.planned_at limit 100)
union all
(select 'task', t.id, t.patient_id, t.title, t.due_on, t.put_off -> -1 ->> 'reason', jsonb_array_length(t.put_off), t.version
from task t where t.state = 'open' and t.to_unit_id = any($2) and t.put_off <> '[]' and t.due_on > $3::date
  and (${isForHer('t.to_situation', HERS)} or (t.to_situation is null and (t.to_function is null or t.to_function = $4)))
order by t.due_on limit 100)
order by until, id`,
};

export function putOffWork(tx: Tx, today: string): Promise<PutOffWorkRow[]> {
  const { situation, units, function: job, timeZone } = tx.actor;
  return tx.sql<PutOffWorkRow>(PUT_OFF, [situation, units, today, job, timeZone]);
}
