import { Builder, actingAs, freshDatabase, type BuiltPatient, type FreshDatabase, type Worker } from '../testing';

let db: FreshDatabase;
let build: Builder;
let hospital: string;
let unit: number;
let town: number;
let secretary: Worker;
let nurse: Worker;
let garnier: BuiltPatient;

beforeAll(async () => {
  db = await freshDatabase();
  build = new Builder(db.owner);
  hospital = await build.organisation('CH de Valmont');
  unit = await build.unit(hospital, 'HDJ', 'day-hospital');
  town = await build.unit(await build.organisation('Cabinet des Tilleuls', { kind: 'practice' }), 'Tilleuls', 'practice');
  secretary = await build.worker('unit-secretary', hospital, [unit]);
  nurse = await build.worker('pivot-nurse', hospital, [unit]);
  garnier = await build.patient(hospital, [unit, town]);
}, 60_000);
afterAll(() => db?.close());

const asked = <T extends object>(who: Worker, sql: string, values: unknown[] = []) =>
  actingAs(db.dataSource, who).write((tx) => tx.em.query<T[]>(sql, values));

it('lets a secretary see her own unit’s part in a circle, not who else cares, and change nobody’s', async () => {
  const parts = `select unit_id as unit from membership where patient_id = $1 order by 1`;
  expect(await asked(nurse, parts, [garnier.patient])).toHaveLength(2);
  expect(await asked(secretary, parts, [garnier.patient])).toEqual([{ unit }]);
  const join = `insert into membership (id, circle_id, patient_id, unit_id, function, legal_basis, origin, since)
    values (gen_random_uuid(), $1, $2, $3, 'town-nurse', 'care-team-chosen', 'patient-word', now())`;
  const other = await build.unit(hospital, 'Autre', 'service');
  await expect(asked(secretary, join, [garnier.circle, garnier.patient, other])).rejects.toThrow(/row-level security/);
  await expect(asked(nurse, join, [garnier.circle, garnier.patient, other])).resolves.toBeDefined();
  const end = `with ended as (update membership set ended_reason = 'x' where patient_id = $1 returning 1) select count(*)::int as n from ended`;
  expect(await asked(secretary, end, [garnier.patient])).toEqual([{ n: 0 }]);
});

it('takes no entry of the journal from nobody, nor in somebody else’s name', async () => {
  const write = `insert into journal_entry (id, at, person_id, situation_id, organisation_id, operation, kind)
    values (gen_random_uuid(), now(), $1, $2, $3, 'test', 'opened')`;
  await expect(db.dataSource.query(write, [null, null, null])).rejects.toThrow(/row-level security/);
  await expect(db.dataSource.query(write, [nurse.person, nurse.situation, hospital])).rejects.toThrow(/row-level security/);
  await expect(asked(secretary, write, [nurse.person, nurse.situation, hospital])).rejects.toThrow(/row-level security/);
  await expect(asked(nurse, write, [nurse.person, nurse.situation, hospital])).resolves.toBeDefined();
});

it('gives no report of accesses to whoever reads the file by emergency alone, and lets her bring nobody in', async () => {
  const report = `select id from app.patient_of_report($1)`;
  const elsewhere = await build.worker('pivot-nurse', hospital, [await build.unit(hospital, 'Nuit', 'service')]);
  const opened = `select unit from app.open_emergency(gen_random_uuid(), $1, 'on-call', 'Appelée cette nuit', $2, $3)`;
  const [from, until] = ['2026-11-20T14:00:00Z', '2026-11-20T16:00:00Z'];
  expect(await asked(elsewhere, opened, [garnier.patient, from, until])).toHaveLength(1);
  expect(await asked(elsewhere, `select 1 from patient where id = $1`, [garnier.patient])).toHaveLength(1);
  expect(await asked(elsewhere, report, [garnier.patient])).toEqual([]);
  const join = `insert into membership (id, circle_id, patient_id, unit_id, function, legal_basis, origin, since)
    select gen_random_uuid(), $1, $2, min(u), 'pivot-nurse', 'care-team-chosen', 'patient-word', now() from unnest(app.my_units()) u`;
  await expect(asked(elsewhere, join, [garnier.circle, garnier.patient])).rejects.toThrow(/row-level security/);
  expect(await asked(nurse, report, [garnier.patient])).toEqual([{ id: garnier.patient }]);
});
