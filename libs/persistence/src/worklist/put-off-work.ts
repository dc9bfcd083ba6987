import type { Tx } from '../transaction';
import { AWAY_TODAY } from './replaced-by';

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

const MINE = (situation: string) => `(${situation} = $1 or ${situation} = any(array(select a.situation_id from absence a
    where a.replacement = $1 and ${AWAY_TODAY.replaceAll('$2', '$3')})::uuid[]))`;

const PUT_OFF = {
  name: 'put-off-work',
  text: `
(select 'call' as kind, c.id, c.patient_id as "patientId", c.purpose as title, (c.planned_at at time zone $5)::date as until,
  c.put_off -> -1 ->> 'reason' as reason, jsonb_array_length(c.put_off) as times,
  c.version
from call c where c.state = 'planned' and c.unit_id = any($2) and c.put_off <> '[]' and (c.planned_at at time zone $5)::date > $3::date
  and (${MINE('c.for_situation')} or c.for_situation is null)
order by c.planned_at limit 100)
union all
(select 'task', t.id, t.patient_id, t.title, t.due_on, t.put_off -> -1 ->> 'reason', jsonb_array_length(t.put_off), t.version
from task t where t.state = 'open' and t.to_unit_id = any($2) and t.put_off <> '[]' and t.due_on > $3::date
  and (${MINE('t.to_situation')} or (t.to_situation is null and (t.to_function is null or t.to_function = $4)))
order by t.due_on limit 100)
order by until, id`,
};

export function putOffWork(tx: Tx, today: string): Promise<PutOffWorkRow[]> {
  const { situation, units, function: job, timeZone } = tx.actor;
  return tx.sql<PutOffWorkRow>(PUT_OFF, [situation, units, today, job, timeZone]);
}
