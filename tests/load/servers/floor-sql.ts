/**
 * What the least possible server asks: one named statement a request (the day: two, in one wait), straight from the tables as their owner.
 * Every row and field that the product's page shows is read here too, its history and its changes included; the bench refuses to measure
 * when the two show different numbers of them. Nothing of what the product owes: no session, no policy, no journal, no decision.
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

const list = (sql: string) => `(select coalesce(json_agg(x), '[]') from (${sql}) x)`;
const who = (
  situation: string,
) => `(select who.given_name || ' ' || who.family_name from person who join working_situation ws on ws.person_id = who.id
  where ws.id = ${situation})`;

/** The plan's visits with their signs, beside the fifty tasks. */
export const DAY = {
  name: 'floor-day',
  text: WORKLIST.text
    .replace(
      'i.sex, a.*',
      `i.sex, a.*, to_char(o.at_time, 'HH24:MI') as "seenAt", o.id as "ownPlan", g.*,
      exists (select 1 from pathway p where p.patient_id = t.patient_id and p.status = 'active') as "hasPathway",
      exists (select 1 from change_request r where r.patient_id = t.patient_id and r.clinical_sign and r.opinion_seen_at is null
        and r.state not in ('acknowledged', 'withdrawn')) as "clinicalSign"`,
    )
    .replace("a.status = 'planned' order by", "a.status = 'planned' and a.kind = 'day-hospital' order by")
    .replace(
      'where t.state',
      `left join own_plan o on o.appointment_id = a.visit and o.situation_id = $1 and o.removed_at is null
      left join lateral (select d.id as decision, d.decision as "goAhead", d.decided_by_name as by, d.decided_by as "byPerson", d.at as "decidedAt",
          ${who('d.reported_by')} as "reportedBy"
        from go_ahead d where d.appointment_id = a.visit and d.withdrawn_at is null order by d.at desc limit 1) g on true
      where t.state`,
    ),
};

/** What the page shows around the list: the unit, what changed since she looked, pathways that lack something, calls, requests, messages. */
export const DAY_AROUND = {
  name: 'floor-day-around',
  text: `select ${list(`select u.id, u.name, u.short_name, (select max(p.at) from schedule_push p where p.unit_id = u.id) as "lastPushAt",
      (select string_agg(who.given_name || ' ' || who.family_name, ', ') from situation_unit su join working_situation s on s.id = su.situation_id
        join person who on who.id = s.person_id where su.unit_id = u.id and s.function = 'unit-secretary' and s.ended_at is null) as senders
    from unit u where u.id = $2`)} as units,
  ${list(`select e.appointment_id as visit, e.kind, e.at, coalesce(e.before->>'startsAt', e.before->>'start') as "from", a.starts_at as "to",
      a.status_reason as reason, a.shown_arrival as arrival, i.* from appointment_event e join appointment a on a.id = e.appointment_id
      ${identity('e.patient_id')}
    where e.unit_id = $2 and a.kind = 'day-hospital' and e.at > (select at from last_look l where l.situation_id = $1 and l.page = 'day')
      and e.kind in ('planned', 'moved', 'changed', 'absent', 'cancelled', 'restored', 'arrival', 'unlinked')
    order by e.at desc limit 400`)} as changes,
  ${list(`select p.id, p.patient_id, p.pivot, p.next_step_on, p.next_step, p.included_on, m.key, m.title, m.due_on, m.window_to from pathway p
      left join pathway_milestone m on m.pathway_id = p.id and m.done_on is null and m.dropped_on is null and m.window_from <= $3
        and (m.window_to < $3 or m.in_charge = 'pivot-nurse')
    where p.status = 'active' and p.pivot = $1 and (p.next_step_on is null or p.next_step_on < $3 or m.id is not null)`)} as pathways,
  ${list(`select c.id, c.patient_id, c.purpose, c.planned_at, c.attempts, c.to_whom, c.phone, c.version from call c
    where c.state = 'planned' and c.planned_at < $4 and (c.for_situation = $1 or (c.for_situation is null and c.unit_id = $2))`)} as calls,
  ${list(`select r.id, r.patient_id, r.state, r.state_at, r.reason, r.wrong from change_request r join prescription x on x.id = r.prescription_id
    where r.state in ('requested', 'returned', 'verified', 'prepared', 'signed', 'refused', 'sent') and (r.unit_id = $2 or x.unit_id = $2)`)} as requests,
  ${list(`select m.id, m.patient_id, ${who('m.from_situation')} as "from", m.at, left(m.body, 80) as excerpt from addressee d
      join message m on m.id = d.message_id where d.unit_id = $2 and (d.situation_id is null or d.situation_id = $1)
      and ((d.ack_wanted and d.acked_at is null) or (d.seen_at is null and d.situation_id = $1))`)} as messages`,
};

const happened = (sql: string) => `(${sql} order by at desc limit 5)`;

/** What happened to a patient, from every table that the page's history is read from: the prescription has its own panel. */
const HISTORY = `select h.*, ${who('h.by_situation')} as by from (
    ${happened(`select e.id, e.at, e.kind, a.kind || ' ' || coalesce(a.treatment, a.label, '') as what, e.before, e.after, e.by_situation
      from appointment_event e join appointment a on a.id = e.appointment_id where e.patient_id = p.id`)}
    union all ${happened(`select id, at, kind, null, data, null, by_situation from pathway_event where patient_id = p.id`)}
    union all ${happened(`select id, at, state, purpose, null, null, by_situation from call where patient_id = p.id and state in ('reached', 'unreached')`)}
    union all ${happened(`select m.id, m.since as at, 'joined', u.name, null, null, m.by_situation from membership m left join unit u on u.id = m.unit_id
      where m.patient_id = p.id`)}
    union all ${happened(`select m.id, m.until as at, 'left', u.name, null, null, null from membership m left join unit u on u.id = m.unit_id
      where m.patient_id = p.id and m.until is not null`)}
    union all ${happened(`select id, greatest(said_at, confirmed_at, undone_at) as at, state, source, null, null, said_by from death
      where patient_id = p.id`)}
  ) h order by h.at desc limit 5`;

const reached = (
  situation: string,
) => `(select row_to_json(c) from (select v.local_title, vp.given_name, vp.family_name, vp.phone, vp.phone_hours
  from working_situation v join person vp on vp.id = v.person_id where v.id = ${situation}) c)`;

/** What town told of the body, with what physicians answered. */
const TOLD_SIGN = `(select row_to_json(s) from (select r.id, r.reason, r.words, r.created_at, coalesce(r.caller, ${who('r.asked_by')}) as by,
    ${list(`select o.opinion, o.at, ${who('o.by_situation')} as by from medical_opinion o where o.request_id = r.id`)} as opinions
  from change_request r where r.patient_id = p.id and r.clinical_sign and r.opinion_seen_at is null and r.state not in ('withdrawn', 'acknowledged')
  order by r.created_at desc limit 1) s)`;

/** A patient's file: who this is, the circle, relatives, appointments, pathway, whom to call, calls, prescription, gaps, the last events. $1 the patient. */
export const FILE = {
  name: 'floor-file',
  text: `select p.*, i.*,
  ${list(`select m.id, m.unit_id, u.name as unit, u.kind, o.name as organisation, m.function, m.legal_basis, m.origin, m.how, m.since, u.phone, u.hours,
      mp.given_name || ' ' || mp.family_name as name, mp.speciality, ${who('m.by_situation')} as by, m.consent_scope, m.consent_means, m.consent_until,
      m.consent_withdrawn_on, (select t.local_title from working_situation t where t.person_id = m.person_id and t.ended_at is null limit 1) as title
    from membership m join unit u on u.id = m.unit_id join organisation o on o.id = u.organisation_id left join person mp on mp.id = m.person_id
    where m.circle_id = (select c.id from circle c where c.patient_id = p.id and c.kind = 'care') and m.until is null`)} as circle,
  ${list('select * from relative r where r.patient_id = p.id and r.ended_at is null')} as relatives,
  ${list(`select a.id, a.kind, a.starts_at, a.duration_minutes, a.label, a.place, a.doctor, a.treatment, a.cycle, a.cycle_day, a.status, a.status_reason,
    a.shown_arrival, a.lab, a.source, u.short_name as unit, a.version, g.decision, g.decided_by_name, g.at from appointment a join unit u on u.id = a.unit_id
    left join lateral (select * from go_ahead g where g.appointment_id = a.id order by g.at desc limit 1) g on true
    where a.patient_id = p.id order by a.starts_at`)} as appointments,
  ${list(`select w.*, ${who('w.pivot')} as "pivotName", ${who('w.complex_by')} as "complexBy", ${reached('w.pivot')} as "pivotReached", ${reached('w.relay')} as "relayReached",
      u.name as unit, u.phone, u.hours, u.night_name, u.night_phone, t.content -> 'stages' as stages,
      ${list(`select e.at, e.data from pathway_event e where e.pathway_id = w.id and e.kind in ('enrolled', 'moved')`)} as moves
    from pathway w join unit u on u.id = w.unit_id join pathway_template t on t.key = w.template_key
    and t.version = w.template_version where w.patient_id = p.id`)} as pathways,
  ${list(`select m.id, m.key, m.title, m.stage, m.lane, m.due_on, m.window_from, m.window_to, m.in_charge, m.required, m.result, m.version, m.done_on,
      ${who('m.done_by')} as "doneBy"
    from pathway_milestone m where m.pathway_id = (select w.id from pathway w where w.patient_id = p.id limit 1) order by m.due_on`)} as milestones,
  ${list(`select c.id, c.purpose, c.planned_at, c.at, c.state, c.to_whom, ${who('c.by_situation')} as by, n.note from call c
    left join call_note n on n.call_id = c.id where c.patient_id = p.id`)} as calls,
  ${list(`select v.number, v.valid_until, ${TOLD_SIGN} as "toldSign", (select count(*) from change_request r where r.patient_id = p.id
      and r.state in ('requested', 'returned', 'verified', 'prepared', 'signed', 'sent')) as open
    from prescription_version v where v.patient_id = p.id and v.state = 'in-force'`)} as prescriptions,
  ${list(HISTORY)} as history,
  ${list(`select b.id, b.version, b.code, b.data, b.severity, b.owner, b.since, b.due_on, b.state, b.closed_at, b.times, b.cause, g.title as "causeTitle",
      b.action, b.outcome
    from continuity_break b left join continuity_cause g on g.key = b.cause where b.patient_id = p.id and b.state in ('open', 'closed')
    order by b.severity desc, b.since limit 50`)} as gaps,
  ${list(`select k.other_id as id, k.kind from kinship k where k.patient_id = p.id and k.kind in ('twin', 'homonym')`)} as kin,
  ${list(`select n.patient_id, n.used_family_name, n.used_given_name from patient_identity n where n.birth_date = i.birth_date and n.patient_id <> p.id
    union select n.patient_id, n.used_family_name, n.used_given_name from patient_identity n where n.search_used = i.search_used
    and n.organisation_id = i.organisation_id and n.patient_id <> p.id limit 20`)} as lookalikes
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
