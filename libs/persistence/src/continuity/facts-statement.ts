import { isAway, isThere } from '../standing-in';
import type { NamedStatement } from '../transaction';

/** The last days in which a try, an appointment or a sending still says something. */
export const LOOKED_BACK_DAYS = 60;

const ACTS = (situation: string) =>
  `(w.id = ${situation} and ${isThere('w', '$2')}
    and not exists (select 1 from absence o where o.situation_id = w.id and ${isAway('o', '$2')}))`;

/** Who replaces an absent pivot must be there herself. */
const ABSENCE = `(select json_build_object('from', a.from_on, 'until', a.until_on,
    'replacement', (select w.id from working_situation w where ${ACTS('a.replacement')}))
  from absence a where a.situation_id = p.pivot and ${isAway('a', '$2')}
  order by a.replacement is null, a.declared_at desc limit 1)`;

const BROKEN = `(select json_agg(json_build_object('id', a.id, 'how', a.status,
    'title', coalesce(a.label, a.treatment || coalesce(' C' || a.cycle, '') || coalesce(' J' || a.cycle_day, ''), a.kind),
    'on', ((case a.status when 'missed' then a.starts_at else a.changed_at end) at time zone $3)::date,
    'followed', exists (select 1 from appointment b where b.patient_id = a.patient_id and b.kind = a.kind and b.id <> a.id
      and b.status in ('planned', 'done') and (b.starts_at > a.starts_at or b.changed_at >= a.changed_at))))
  from appointment a where a.patient_id = p.patient_id and a.circle_id = p.circle_id and a.status in ('missed', 'cancelled')
    and a.starts_at >= $4::timestamptz - interval '${LOOKED_BACK_DAYS} days'
    and coalesce(a.status_reason, '') not in ('deceased', 'transferred', 'forgotten'))`;

const VISITS = `(select json_agg(json_build_object('id', a.id, 'startsAt', a.starts_at, 'lab', a.lab, 'labReceivedAt', a.lab_received_at,
    'settings', u.settings, 'region', o.holiday_region, 'decision', g.decision, 'decisionStart', g.visit_starts_at,
    'decisionLab', g.lab_received_at, 'decidedBy', g.decided_by_name, 'reportedBy', g.reported_by, 'confirmedAt', g.confirmed_at,
    'decidedAt', g.at))
  from appointment a join unit u on u.id = a.unit_id join organisation o on o.id = u.organisation_id
    left join lateral (select * from go_ahead g where g.appointment_id = a.id and g.withdrawn_at is null order by g.at desc limit 1) g on true
  where a.patient_id = p.patient_id and a.circle_id = p.circle_id and a.kind = 'day-hospital' and a.treatment is not null
    and a.status = 'planned' and a.starts_at >= $4::timestamptz and a.starts_at < $4::timestamptz + interval '8 days')`;

const HOME_CARE = `(select json_agg(json_build_object('prescriptionId', r.id, 'lines', v.lines))
  from prescription r join prescription_version v on v.prescription_id = r.id and v.state = 'in-force'
  where r.patient_id = p.patient_id and r.ended_on is null and v.valid_until >= $2::date)`;

const UNANSWERED = `d.ack_wanted and d.acked_at is null and d.at >= $4::timestamptz - interval '${LOOKED_BACK_DAYS} days'`;

/**
 * One a unit, the oldest: what waits in the pivot's own unit stands in her own list. Notices and messages apart, each from the patient to
 * its addressees, and only then their units. `offset 0` keeps each step a look-up: free to choose, the planner reads every unanswered
 * addressee of the territory and every unit of it, for each pathway.
 */
const SENDINGS = `(select json_agg(s.one) from (
  select distinct on (d.unit_id) json_build_object('addresseeId', d.id, 'what', d.what, 'to', u.short_name, 'sentAt', d.at,
    'ackBy', d.ack_by, 'region', u.holiday_region) as one
  from (select d.id, d.unit_id, d.at, d.ack_by, n.what from notice_item n cross join lateral (
        select d.* from addressee d where d.notice_id = n.notice_id offset 0) d where n.patient_id = p.patient_id and ${UNANSWERED}
      union all select d.id, d.unit_id, d.at, d.ack_by, 'message' from message m cross join lateral (
        select d.* from addressee d where d.message_id = m.id offset 0) d
      where m.patient_id = p.patient_id and m.at >= $4::timestamptz - interval '${LOOKED_BACK_DAYS} days' and ${UNANSWERED}) d
    cross join lateral (select u.short_name, o.holiday_region from unit u join organisation o on o.id = u.organisation_id
      where u.id = d.unit_id offset 0) u
  where not exists (select 1 from situation_unit h where h.situation_id = p.pivot and h.unit_id = d.unit_id)
  order by d.unit_id, d.at, d.id) s)`;

const ATTEMPTS = `(select json_build_object('count', count(*), 'lastOn', (max(c.at) at time zone $3)::date)
  from call c where c.patient_id = p.patient_id and c.state = 'unreached' and c.at >= $4::timestamptz - interval '${LOOKED_BACK_DAYS} days'
    and c.at > coalesce((select max(r.at) from call r where r.patient_id = p.patient_id and r.state = 'reached'), '-infinity')
  having count(*) > 0)`;

const TOWN = `exists (select 1 from membership m left join unit u on u.id = m.unit_id where m.circle_id = p.circle_id and m.until is null
  and (m.function in ('town-nurse', 'general-practitioner') or u.kind = 'practice'))`;

const STILL = `jsonb_build_object(
  'appointments', (select count(*) from appointment a where a.patient_id = p.patient_id and a.circle_id = p.circle_id
    and a.status = 'planned' and a.starts_at >= $4::timestamptz),
  'calls', (select count(*) from call c where c.patient_id = p.patient_id and c.circle_id = p.circle_id and c.state = 'planned'),
  'tasks', (select count(*) from task t where t.patient_id = p.patient_id and t.state = 'open'))`;

const KEPT = `(select json_agg(json_build_object('key', b.key, 'state', b.state, 'print', b.print))
  from continuity_break b where b.pathway_id = p.id)`;

/**
 * All that the engine judges by, one row a pathway. Read after the lock: in the statement that waits for it, everything but the locked
 * row would be as it was before. What only an active way is asked about is not read of another.
 */
export const factsStatement = (name: string, which: string): NamedStatement => ({
  name,
  text: `select p.id as pathway, t.deceased_on is not null as deceased, ${KEPT} as kept,
    case when p.status = 'active' then ${ABSENCE} end as absence,
    case when p.status = 'active' then (select w.id from working_situation w where ${ACTS('p.relay')}) end as relay,
    case when p.status = 'active' then ${BROKEN} end as broken,
    case when p.status = 'active' then ${VISITS} end as visits,
    case when p.status = 'active' then ${HOME_CARE} end as "homeCare",
    case when p.status = 'active' then ${SENDINGS} end as sendings,
    case when p.status = 'active' then ${ATTEMPTS} end as attempts,
    case when p.stage = 'return-home' and p.status = 'active'
      then jsonb_build_object('on', coalesce(p.anchors->>'discharge', p.included_on::text), 'town', ${TOWN}) end as discharge,
    case when p.status = 'closed' then ${STILL} || jsonb_build_object('reason', p.closed_reason, 'on', coalesce((e.at at time zone $3)::date, p.included_on)) end as left
  from pathway p join patient t on t.id = p.patient_id
    left join lateral (select max(v.at) as at from pathway_event v where v.pathway_id = p.id and v.kind = 'closed') e on p.status = 'closed'
  where ${which}`,
});

/** The milestones of the active ways among them, as rows: made into JSON one by one, they cost four times their reading. */
export const milestonesStatement = (name: string, which: string): NamedStatement => ({
  name,
  text: `select m.pathway_id as pathway, m.key, m.title, m.stage, m.lane, m.window_from as "from", m.due_on as due, m.window_to as "to",
      m.in_charge as "inCharge", m.required, m.done_on as "doneOn", m.dropped_on is not null as dropped
    from pathway p join pathway_milestone m on m.pathway_id = p.id where ${which} and p.status = 'active' order by m.due_on, m.key`,
});
