import { DUE_TODAY, TODAY, idSql } from './ids';
import type { Piece } from './people.sql';

const held = 'p.patient, p.circle, 1000 + p.unit';

/** Half of the patients are on a pathway: three milestones behind, three ahead. */
export const ways = (): Piece[] => [
  {
    title: 'their pathways',
    sql: `
insert into pathway (id, patient_id, circle_id, unit_id, template_key, template_version, title, stage, status, included_on, pivot, next_step_on, next_step, created_at)
  select ${idSql('pathway', 'p.i')}, ${held}, 'oncology', 1, 'Parcours oncologie', 'treatment', 'active', date '${TODAY}' - 60,
    ${idSql('nurse', 'p.unit')}, date '${TODAY}' + 3 + p.rank % 20, 'Consultation', '2026-09-24'
  from bench.patient p where p.rank < 250;
insert into pathway_milestone (id, patient_id, circle_id, unit_id, pathway_id, key, title, stage, due_on, window_from, window_to, in_charge, done_on, done_by)
  select ${idSql('milestone', 'p.i * 6::bigint + m')}, ${held}, ${idSql('pathway', 'p.i')}, 'm' || m, 'Jalon ' || m, 'treatment',
    date '${TODAY}' - 52 + 20 * m, date '${TODAY}' - 55 + 20 * m, date '${TODAY}' - 50 + 20 * m, 'pivot-nurse',
    case when m < 3 then date '${TODAY}' - 52 + 20 * m end, case when m < 3 then ${idSql('nurse', 'p.unit')} end
  from bench.patient p cross join generate_series(0, 5) m where p.rank < 250;
insert into pathway_event (id, patient_id, circle_id, unit_id, pathway_id, at, kind, data, by_situation)
  select ${idSql('pathwayEvent', 'p.i')}, ${held}, ${idSql('pathway', 'p.i')}, '2026-10-01', 'moved', '{"to":"treatment"}', ${idSql('nurse', 'p.unit')}
  from bench.patient p where p.rank < 250;`,
  },
  {
    title: 'five tasks a patient',
    // One in ten is open; those of the first ranks are due. Half are held by the practice that asks, half by the hospital.
    sql: `
insert into task (id, patient_id, circle_id, unit_id, to_unit_id, to_situation, title, due_on, state, state_by, state_at, created_by, created_at)
  select ${idSql('task', 'p.i * 5::bigint + t')}, p.patient, p.circle, case when p.rank % 2 = 1 then 2000000 + p.practice else 1000 + p.unit end,
    1000 + p.unit, ${idSql('nurse', 'p.unit')}, 'Rappeler après le bilan ' || t,
    case when not open then date '${TODAY}' - 30 - (p.rank + t) % 200 when p.rank < ${DUE_TODAY * 2} then date '${TODAY}' - (p.rank / 2) % 10
      else date '${TODAY}' + 1 + p.rank % 60 end,
    case when open then 'open' else 'done' end, case when not open then ${idSql('nurse', 'p.unit')} end,
    case when not open then timestamptz '2026-10-01' end,
    case when p.rank % 2 = 1 then ${idSql('townNurse', 'p.practice')} else ${idSql('secretary', 'p.unit')} end, '2026-09-01'
  from bench.patient p cross join generate_series(0, 4) t cross join lateral (select t = 0 and (p.rank < ${DUE_TODAY} or p.rank >= ${DUE_TODAY * 2}) and p.rank < 300) o(open);`,
  },
  {
    title: 'calls, messages and prescriptions',
    sql: `
insert into call (id, patient_id, circle_id, unit_id, purpose, planned_at, state, at, by_situation, created_at)
  select ${idSql('call', 'p.i')}, ${held}, 'Appel de suivi', timestamptz '2026-11-30 10:00+01' + p.rank % 40 * interval '1 day',
    case when p.rank % 20 = 0 then 'planned' else 'reached' end, case when p.rank % 20 <> 0 then timestamptz '2026-11-01' end,
    ${idSql('nurse', 'p.unit')}, '2026-10-01' from bench.patient p where p.rank % 10 = 0;
insert into call_note (id, patient_id, circle_id, unit_id, call_id, at, note, by_situation)
  select ${idSql('call', 'p.i')}, ${held}, ${idSql('call', 'p.i')}, '2026-11-01', 'Va bien.', ${idSql('nurse', 'p.unit')}
  from bench.patient p where p.rank % 20 = 10;
insert into message (id, patient_id, circle_id, unit_id, body, from_situation, at)
  select ${idSql('message', 'p.i')}, ${held}, 'Bilan reçu, je rappelle demain.', ${idSql('townNurse', 'p.practice')}, '2026-11-10' from bench.patient p where p.rank % 10 = 3;
insert into addressee (id, message_id, from_unit_id, unit_id, situation_id, at, seen_at, seen_by)
  select ${idSql('addressee', 'p.i')}, ${idSql('message', 'p.i')}, 2000000 + p.practice, 1000 + p.unit, ${idSql('nurse', 'p.unit')}, '2026-11-10',
    '2026-11-10', ${idSql('nurse', 'p.unit')} from bench.patient p where p.rank % 10 = 3;
insert into prescription (id, patient_id, circle_id, unit_id, prescriber, prescriber_unit, practice_unit, created_at)
  select ${idSql('prescription', 'p.i')}, ${held}, ${idSql('physician', 'p.unit')}, 1000 + p.unit, 2000000 + p.practice, '2026-11-01'
  from bench.patient p where p.rank % 5 = 0;
insert into prescription_version (id, patient_id, circle_id, unit_id, prescription_id, number, state, lines, valid_until, prescriber, signed_on, signed_how, recorded_by, created_at)
  select ${idSql('version', 'p.i')}, ${held}, ${idSql('prescription', 'p.i')}, 1, 'in-force', '[]', '2027-02-01', ${idSql('physician', 'p.unit')},
    '2026-11-01', 'paper', ${idSql('secretary', 'p.unit')}, '2026-11-01' from bench.patient p where p.rank % 5 = 0;`,
  },
];
