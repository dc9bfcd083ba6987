/**
 * What the least possible server asks: one named statement a request, straight from the tables as their owner. The same information as
 * the product's answers, and nothing of what the product owes: no session, no policy, no journal, no decision.
 */
const identity = (
  patient: string,
) => `left join lateral (select used_family_name, birth_family_name, used_given_name, birth_given_name,
  birth_date, sex from patient_identity n where n.patient_id = ${patient} order by n.created_at limit 1) i on true`;

/** Fifty tasks of a person, each with its patient and the next appointment: $1 the working situation, $2 its unit, $3 today, $4 now. */
export const WORKLIST = {
  name: 'floor-worklist',
  text: `select t.id, t.title, t.detail, t.due_on as "dueOn", t.version, t.patient_id as "patientId", i.used_family_name as "familyName",
    i.birth_family_name as "birthName", i.used_given_name as "givenName", i.birth_date as birth, i.sex, a.*
  from task t ${identity('t.patient_id')}
  left join lateral (select a.id as visit, a.unit_id as unit, a.starts_at as "startsAt", a.kind, a.treatment, a.label, a.cycle,
      a.cycle_day as "cycleDay", a.doctor, a.place, a.comment, a.status, a.status_reason as "statusReason", a.stated_text as "statedText",
      a.stated_arrival as stated, a.shown_arrival as arrival, a.arrival_reasons as "arrivalReasons", a.lab, a.lab_requested_at as "askedAt",
      a.lab_received_at as "receivedAt", a.version as "visitVersion"
    from appointment a where a.patient_id = t.patient_id and a.starts_at >= $4 and a.status = 'planned' order by a.starts_at limit 1) a on true
  where t.state = 'open' and t.to_unit_id = $2 and t.to_situation = $1 and t.due_on <= $3 order by t.due_on, t.id limit 50`,
};

/** The plan's visits with their signs, beside the fifty tasks: the whole of « Aujourd’hui » in one statement. */
export const DAY = {
  name: 'floor-day',
  text: WORKLIST.text
    .replace(
      'i.sex, a.*',
      `i.sex, a.*, to_char(o.at_time, 'HH24:MI') as "seenAt", o.id as "ownPlan", g.*,
      exists (select 1 from pathway p where p.patient_id = t.patient_id and p.status = 'active') as "hasPathway"`,
    )
    .replace("a.status = 'planned' order by", "a.status = 'planned' and a.kind = 'day-hospital' order by")
    .replace(
      'where t.state',
      `left join own_plan o on o.appointment_id = a.visit and o.situation_id = $1 and o.removed_at is null
      left join lateral (select d.id as decision, d.decision as "goAhead", d.decided_by_name as by, d.decided_by as "byPerson", d.at as "decidedAt"
        from go_ahead d where d.appointment_id = a.visit and d.withdrawn_at is null order by d.at desc limit 1) g on true
      where t.state`,
    ),
};

const list = (sql: string) => `(select coalesce(json_agg(x), '[]') from (${sql}) x)`;
const who = (
  situation: string,
) => `(select who.given_name || ' ' || who.family_name from person who join working_situation ws on ws.person_id = who.id
  where ws.id = ${situation})`;

/** A patient's file: who this is, the circle, relatives, appointments, pathway, calls, prescription, the last events. $1 the patient. */
export const FILE = {
  name: 'floor-file',
  text: `select p.*, i.*,
  ${list(`select m.id, m.unit_id, u.name as unit, u.kind, o.name as organisation, m.function, m.legal_basis, m.origin, m.since, u.phone, u.hours
    from membership m join unit u on u.id = m.unit_id join organisation o on o.id = u.organisation_id where m.patient_id = p.id and m.until is null`)} as circle,
  ${list('select * from relative r where r.patient_id = p.id and r.ended_at is null')} as relatives,
  ${list(`select a.id, a.kind, a.starts_at, a.duration_minutes, a.label, a.place, a.doctor, a.treatment, a.cycle, a.cycle_day, a.status, a.status_reason,
    a.shown_arrival, a.lab, a.source, u.short_name as unit, a.version, g.decision, g.decided_by_name, g.at from appointment a join unit u on u.id = a.unit_id
    left join lateral (select * from go_ahead g where g.appointment_id = a.id order by g.at desc limit 1) g on true
    where a.patient_id = p.id order by a.starts_at`)} as appointments,
  ${list(`select w.*, ${who('w.pivot')} as "pivotName", t.content -> 'stages' as stages from pathway w join pathway_template t on t.key = w.template_key
    and t.version = w.template_version where w.patient_id = p.id`)} as pathways,
  ${list(`select m.id, m.key, m.title, m.stage, m.lane, m.due_on, m.window_from, m.window_to, m.in_charge, m.done_on, ${who('m.done_by')} as "doneBy"
    from pathway_milestone m where m.pathway_id = (select w.id from pathway w where w.patient_id = p.id limit 1) order by m.due_on`)} as milestones,
  ${list(`select c.id, c.purpose, c.planned_at, c.at, c.state, c.to_whom, ${who('c.by_situation')} as by, n.note from call c
    left join call_note n on n.call_id = c.id where c.patient_id = p.id`)} as calls,
  ${list(`select v.number, v.valid_until from prescription_version v where v.patient_id = p.id and v.state = 'in-force'`)} as prescriptions,
  ${list(`select e.id, e.at, e.kind, a.kind as what, a.label, a.treatment, ${who('e.by_situation')} as by from appointment_event e
    join appointment a on a.id = e.appointment_id where e.patient_id = p.id order by e.at desc limit 8`)} as history,
  ${list(`select n.patient_id, n.used_family_name, n.used_given_name from patient_identity n where n.birth_date = i.birth_date
    and n.organisation_id = i.organisation_id and n.patient_id <> p.id`)} as "sameDay"
  from patient p join lateral (select * from patient_identity i where i.patient_id = p.id order by i.created_at limit 1) i on true where p.id = $1`,
};

/** One task of one patient: $1 id, $2 patient, $3 circle, $4 unit, $5 situation, $6 due on, $7 title, $8 now. */
export const CREATE_TASK = {
  name: 'floor-create-task',
  text: `insert into task (id, patient_id, circle_id, unit_id, to_unit_id, to_situation, title, due_on, state, created_by, created_at)
    values ($1, $2, $3, $4, $4, $5, $7, $6, 'open', $5, $8) returning *`,
};

/** So many visits in one INSERT: $1 the rows as JSON, $2 unit, $3 now. */
export const PUBLISH = {
  name: 'floor-publish',
  text: `insert into appointment (id, patient_id, circle_id, unit_id, kind, starts_at, treatment, cycle, cycle_day, doctor, status, source, created_at, changed_at)
    select x.id, x.patient, x.circle, $2, 'day-hospital', x.start, x.treatment, x.cycle, x.day, x.doctor, 'planned', 'push', $3, $3
    from jsonb_to_recordset($1::jsonb) as x(id uuid, patient uuid, circle uuid, start timestamptz, treatment text, cycle int, day int, doctor text)`,
};
