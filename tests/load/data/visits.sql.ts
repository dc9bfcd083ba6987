import { DUE_TODAY, TODAY, idSql } from './ids';
import type { Piece } from './people.sql';

const perDay = DUE_TODAY / 5;
const visitDay = `(date '${TODAY}' + p.rank / ${perDay})`;
const coming = `case when p.rank < ${DUE_TODAY}
  then ${visitDay} + time '09:00' + p.rank % ${perDay} * interval '30 minutes' else date '2026-12-07' + p.rank % 40 + time '10:00' end`;

/**
 * Three appointments a patient: the coming visit (the first fifty of a unit come in the five days of its plan), an imaging appointment held
 * by another unit of the circle (sooner than the visit for every other patient: the next appointments have mixed holders), a past visit.
 */
export const visits = (): Piece[] => [
  {
    title: 'three appointments a patient, with their history',
    sql: `
insert into appointment (id, patient_id, circle_id, unit_id, kind, starts_at, treatment, treatment_key, cycle, cycle_day, doctor, status,
    stated_arrival, shown_arrival, lab, lab_requested_at, lab_received_at, source, created_at, changed_at)
  select ${idSql('appointment', 'p.i * 3::bigint')}, p.patient, p.circle, 1000 + p.unit, 'day-hospital', (${coming}) at time zone 'Europe/Paris',
    'Carboplatine Paclitaxel', 'carboplatine paclitaxel', 3, 1, 'Dr ROUGIER', 'planned', 'ongoing', 'ongoing',
    case when p.rank % 2 = 0 then 'received' else 'requested' end, '2026-11-18', case when p.rank % 2 = 0 then timestamptz '2026-11-22 17:00+01' end,
    'push', '2026-11-10', '2026-11-10' from bench.patient p;
insert into appointment (id, patient_id, circle_id, unit_id, kind, starts_at, label, place, status, source, created_at, changed_at)
  select ${idSql('appointment', 'p.i * 3::bigint + 1')}, p.patient, p.circle, 1000000 + p.unit / 4, 'imaging',
    (case when p.rank % 2 = 1 and p.rank < ${DUE_TODAY} then ${visitDay} + time '08:30' else date '2027-01-11' + p.rank % 30 + time '14:00' end) at time zone 'Europe/Paris',
    'Scanner', 'Imagerie', 'planned', 'hand', '2026-11-10', '2026-11-10' from bench.patient p;
insert into appointment (id, patient_id, circle_id, unit_id, kind, starts_at, treatment, treatment_key, cycle, cycle_day, doctor, status,
    shown_arrival, lab, source, created_at, changed_at)
  select ${idSql('appointment', 'p.i * 3::bigint + 2')}, p.patient, p.circle, 1000 + p.unit, 'day-hospital',
    (date '2026-11-02' - p.rank % 20 + time '09:30') at time zone 'Europe/Paris', 'Carboplatine Paclitaxel', 'carboplatine paclitaxel', 2, 1,
    'Dr ROUGIER', 'done', 'ongoing', 'received', 'push', '2026-10-01', '2026-10-01' from bench.patient p;
insert into appointment_event (id, patient_id, circle_id, unit_id, appointment_id, at, kind, after, by_situation)
  select ${idSql('appointmentEvent', 'p.i * 3::bigint + a')}, p.patient, p.circle, case when a = 1 then 1000000 + p.unit / 4 else 1000 + p.unit end,
    ${idSql('appointment', 'p.i * 3::bigint + a')}, timestamptz '2026-11-10' - a * interval '20 days', 'planned', '{}', ${idSql('secretary', 'p.unit')}
  from bench.patient p cross join generate_series(0, 2) a;`,
  },
  {
    title: 'what nurses and physicians noted on them',
    sql: `
insert into appointment_event (id, patient_id, circle_id, unit_id, appointment_id, at, kind, before, after, by_situation)
  select ${idSql('appointmentEvent', '1000000000 + p.i')}, p.patient, p.circle, 1000 + p.unit, ${idSql('appointment', 'p.i * 3::bigint')},
    '2026-11-23 07:00+01', 'moved', '{"startsAt":"2026-11-24T08:00:00.000Z"}', '{}', ${idSql('secretary', 'p.unit')}
  from bench.patient p where p.rank < 8;
insert into go_ahead (id, patient_id, circle_id, unit_id, appointment_id, visit_starts_at, lab_received_at, decision, decided_by, decided_by_name, at, confirmed_at)
  select ${idSql('goAhead', 'p.i')}, p.patient, p.circle, a.unit_id, a.id, a.starts_at, a.lab_received_at, 'go', ${idSql('physician', 'p.unit')}, 'Dr ROUGIER',
    '2026-11-22 18:00+01', '2026-11-22 18:00+01'
  from bench.patient p join appointment a on a.id = ${idSql('appointment', 'p.i * 3::bigint')} where p.rank < ${DUE_TODAY} and p.rank % 2 = 0;
insert into own_plan (id, patient_id, circle_id, unit_id, appointment_id, situation_id, at_time, created_at)
  select ${idSql('ownPlan', 'p.i')}, p.patient, p.circle, 1000 + p.unit, ${idSql('appointment', 'p.i * 3::bigint')}, ${idSql('nurse', 'p.unit')}, '10:30', '2026-11-20'
  from bench.patient p where p.rank < ${DUE_TODAY} and p.rank % 5 = 0;
insert into last_look (situation_id, page, at) select distinct ${idSql('nurse', 'unit')}, 'day', timestamptz '2026-11-20 17:00+01' from bench.patient;`,
  },
  {
    title: 'two readings of each file in the journal',
    sql: `
insert into journal_entry (id, at, person_id, situation_id, organisation_id, function, operation, kind, patients)
  select ${idSql('journal', 'p.i * 2::bigint + j')}, timestamptz '2026-11-01' + (p.i * 7919::bigint % 1800000) * interval '1 second', ${idSql('nurse', 'p.unit')}, ${idSql('nurse', 'p.unit')},
    ${idSql('hospital', 'p.unit / 4')}, 'pivot-nurse', 'patientFile', 'opened', array[p.patient] from bench.patient p cross join generate_series(0, 1) j;`,
  },
];
