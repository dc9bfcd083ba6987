import type { NamedStatement, Tx } from '../transaction';

/** A call or a task that one handed over, where it stands now. */
export interface HandedOverRow extends Record<string, unknown> {
  kind: 'call' | 'task';
  id: string;
  patientId: string | null;
  title: string;
  at: string;
  due: string;
  note: string | null;
  lastBy: string;
  lastTo: string;
  /** Who has it, or ended it. */
  holder: string;
  end: 'done' | 'not-done' | null;
  endedAt: string | null;
  reason: string | null;
  readAt: string | null;
}

/** What is over is told for as long as somebody may still ask. */
const TOLD_DAYS = 14;

// The last time that one handed it over; whose it is since, by the work itself, under its own policies.
const HANDED: NamedStatement = {
  name: 'handed-over-by-me',
  text: `
with mine as (select distinct on (h.work_id) h.kind, h.work_id, h.at, h.to_situation from hand_over h
  where h.by_situation = $1 order by h.work_id, h.at desc),
work as (
  select m.kind, m.at, m.to_situation, t.id, t.patient_id, t.title, t.due_on as due, t.handed, t.state <> 'open' as over,
    case t.state when 'done' then 'done' when 'not-done' then 'not-done' end as "end", t.state_at as ended_at, t.state_by as ended_by,
    t.not_done_reason as reason
  from mine m join task t on m.kind = 'task' and t.id = m.work_id
  union all
  select m.kind, m.at, m.to_situation, c.id, c.patient_id, c.purpose, (c.planned_at at time zone $2)::date, c.handed, c.state <> 'planned',
    case when c.state in ('reached', 'unreached') then 'done' when c.state = 'cancelled' then 'not-done' end, c.at, c.by_situation,
    c.ended_reason
  from mine m join call c on m.kind = 'call' and c.id = m.work_id)
select w.kind, w.id, w.patient_id as "patientId", w.title, w.at, w.due, w.handed -> -1 ->> 'by' as "lastBy", w.handed -> -1 ->> 'to' as "lastTo",
  (select h ->> 'note' from jsonb_array_elements(w.handed) h where h ->> 'by' = $1::text order by h ->> 'at' desc limit 1) as note,
  (select p.given_name || ' ' || p.family_name from working_situation s join person p on p.id = s.person_id
    where s.id = coalesce(w.ended_by, (w.handed -> -1 ->> 'to')::uuid)) as holder,
  w."end", w.ended_at as "endedAt", w.reason,
  (select max(a.seen_at) from message m join addressee a on a.message_id = m.id
    where m.patient_id = w.patient_id and m.from_situation = $1 and m.at = w.at and a.situation_id = w.to_situation) as "readAt"
from work w where not w.over or w.ended_at > $3::timestamptz - make_interval(days => ${TOLD_DAYS})
order by w.over, w.due, w.id limit 200`,
};

export function handedOver(tx: Tx): Promise<HandedOverRow[]> {
  return tx.sql<HandedOverRow>(HANDED, [tx.actor.situation, tx.actor.timeZone, tx.now]);
}
