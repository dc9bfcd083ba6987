import { idSql, type Size } from './ids';
import type { Piece } from './people.sql';

const MEMBERS = [
  ['1000 + unit', 'care-team-establishment', 'schedule', 0],
  ['1000000 + unit / 4', 'care-team-establishment', 'participation', 1],
  ['2000000 + practice', 'care-team-chosen', 'prescription', 2],
] as const;

/** Patient i belongs to unit i mod units, at rank i / units in it; a practice and the imaging unit are in the circle too. */
export const patients = ({ patients: count, units }: Size): Piece[] => [
  {
    title: `${count} patients`,
    sql: `
create table if not exists bench.patient as
  select i::int, (i % ${units})::int as unit, (i / ${units})::int as rank, ((i * 7) % ${units})::int as practice,
    ${idSql('patient', 'i')} as patient, ${idSql('circle', 'i')} as circle
  from generate_series(0, ${count - 1}) i;
insert into patient (id, phone, city, postcode, created_at) select patient, '01 99 00 ' || lpad((i % 10000)::text, 4, '0'), 'Valmont', '99000',
  '2025-01-01'::timestamptz + i * interval '1 second' from bench.patient;
insert into circle (id, patient_id, kind, created_at) select circle, patient, 'care', '2025-01-01' from bench.patient;`,
  },
  {
    title: 'their circles of care',
    // The projection is written as its trigger would: row by row it would take longer than all the rest.
    sql: `
alter table membership disable trigger project_membership;
${MEMBERS.map(
  ([unit, basis, origin, place]) => `
insert into membership (id, circle_id, patient_id, unit_id, function, legal_basis, origin, since)
  select ${idSql('membership', `i * 3::bigint + ${place}`)}, circle, patient, ${unit}, 'pivot-nurse', '${basis}', '${origin}', '2025-01-01' from bench.patient;
insert into circle_unit (circle_id, unit_id, patient_id, open) select circle, ${unit}, patient, true from bench.patient;`,
).join('')}
alter table membership enable trigger project_membership;`,
  },
  {
    title: 'their identities and relatives',
    sql: `
insert into patient_identity (id, patient_id, organisation_id, ipp, birth_family_name, used_family_name, birth_given_name, used_given_name,
    birth_date, sex, status, source, created_at)
  select ${idSql('identity', 'i * 2::bigint')}, patient, ${idSql('hospital', 'unit / 4')}, lpad((1000000 + i)::text, 8, '0'),
    bench.family(i * 31::bigint), case when i % 3 = 0 then bench.family(i * 17::bigint) else bench.family(i * 31::bigint) end, bench.given(i), bench.given(i),
    ('1930-01-01'::date + ((i * 7919::bigint) % 25500)::int)::text, case when i % 2 = 0 then 'F' else 'M' end,
    case when i % 5 = 0 then 'PROV' else 'VALI' end, 'file', '2025-01-01' from bench.patient;
insert into patient_identity (id, patient_id, organisation_id, birth_family_name, used_family_name, birth_given_name, used_given_name,
    birth_date, sex, status, source, created_at)
  select ${idSql('identity', 'i * 2::bigint + 1')}, patient, ${idSql('practice', 'practice')}, bench.family(i * 31::bigint), bench.family(i * 31::bigint),
    bench.given(i), bench.given(i), ('1930-01-01'::date + ((i * 7919::bigint) % 25500)::int)::text, case when i % 2 = 0 then 'F' else 'M' end,
    'PROV', 'hand', '2025-02-01' from bench.patient where rank % 3 = 0;
insert into relative (id, patient_id, circle_id, unit_id, name, link, trusted, to_notify, phone, created_at)
  select ${idSql('relative', 'i')}, patient, circle, 1000 + unit, bench.given(i * 3::bigint) || ' ' || bench.family(i), 'spouse', true, true, '01 99 00 11 22',
    '2025-01-01' from bench.patient where rank % 2 = 0;`,
  },
];
