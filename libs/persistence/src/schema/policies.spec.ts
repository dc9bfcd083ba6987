import { saidOnce } from '../migrations/0087-policies-said-once';
import { Builder, actingAs, freshDatabase, type BuiltPatient, type FreshDatabase, type Worker } from '../testing';

let db: FreshDatabase;
let build: Builder;
let nurse: Worker;
let secretary: Worker;
let stranger: Worker;
let practice: Worker;
let ours: BuiltPatient;
let hospital: string;
let dayHospital: number;

beforeAll(async () => {
  db = await freshDatabase();
  build = new Builder(db.owner);
  hospital = await build.organisation('Institut des Tilleuls');
  dayHospital = await build.unit(hospital, 'HDJ', 'day-hospital');
  const town = await build.organisation('Cabinet des Tilleuls', { kind: 'practice' });
  const townUnit = await build.unit(town, 'Tilleuls', 'practice');
  const other = await build.organisation('Cabinet du Port', { kind: 'practice' });
  const otherUnit = await build.unit(other, 'Port', 'practice');
  nurse = await build.worker('pivot-nurse', hospital, [dayHospital]);
  secretary = await build.worker('unit-secretary', hospital, [dayHospital]);
  practice = await build.worker('town-nurse', town, [townUnit]);
  stranger = await build.worker('town-nurse', other, [otherUnit]);
  ours = await build.patient(hospital, [dayHospital, townUnit], { ipp: '04101369' });
}, 60_000);

afterAll(() => db?.close());

const see = (worker: Worker, table: string) =>
  actingAs(db.dataSource, worker).write(async (tx) => (await tx.em.query(`select * from ${table}`)).length as number);

it('shows a patient to the unit that follows her and to the practice of her circle, and to nobody else', async () => {
  expect(await see(nurse, 'patient')).toBe(1);
  expect(await see(practice, 'patient_identity')).toBe(1);
  expect(await see(stranger, 'patient')).toBe(0);
  expect(await see(stranger, 'patient_identity')).toBe(0);
  expect(await see(stranger, 'membership')).toBe(0);
});

it('shows of a circle the own units alone, whatever else: the policy of every row held by a circle rests on it', async () => {
  const units = async (worker: Worker) =>
    actingAs(db.dataSource, worker).write((tx) => tx.em.query('select distinct unit_id as unit from circle_unit'));
  const { rows } = await db.owner.query('select count(distinct unit_id)::int as count from circle_unit');
  expect(rows).toEqual([{ count: 2 }]);
  expect(await units(nurse)).toEqual([{ unit: dayHospital }]);
  expect(await units(stranger)).toEqual([]);
  const policies = await db.owner.query(
    `select policyname as name from pg_policies where tablename = 'circle_unit' and 'jalon_app' = any(roles) and permissive = 'PERMISSIVE'`,
  );
  expect(policies.rows).toEqual([{ name: 'self' }]);
});

it('says nothing twice in a policy: each `(select …)` is made ready by every statement that names the table', async () => {
  const { rows } = await db.owner.query<{ name: string; said: string }>(
    `select policyname || ' on ' || tablename as name, concat(qual, with_check) as said from pg_policies where 'jalon_app' = any(roles)`,
  );
  expect(rows.length).toBeGreaterThan(300);
  expect(rows.filter(({ said }) => saidOnce(said) !== said).map(({ name }) => name)).toEqual([]);
});

it('puts every table of patient data under forced row-level security with a policy of class', async () => {
  const { rows } = await db.owner.query<{ relname: string; relforcerowsecurity: boolean; policies: number }>(
    `select c.relname, c.relforcerowsecurity, (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and has_table_privilege('jalon_app', c.oid, 'select')
       and not c.relispartition and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname in ('patient_id', 'unit_id'))`,
  );
  expect(rows.length).toBeGreaterThan(25);
  expect(rows.filter((r) => !r.relforcerowsecurity || r.policies < 2).map((r) => r.relname)).toEqual([]);
});

it('lets nobody change by emergency what is read by it alone: every table about a patient says so', async () => {
  const { rows } = await db.owner.query<{ table: string }>(
    `select distinct p.tablename as table from pg_policies p join information_schema.columns c on c.table_name = p.tablename
     where c.column_name = 'patient_id' and 'jalon_app' = any(p.roles) and p.permissive = 'PERMISSIVE' and p.cmd in ('UPDATE', 'ALL')
       and not exists (select 1 from pg_policies o where o.tablename = p.tablename and o.policyname = 'read_only' and o.cmd = 'UPDATE')`,
  );
  expect(rows).toEqual([]);
});

it('refuses a row whose unit has no membership, whatever the code does', async () => {
  await expect(
    build.insert('message', {
      id: '018f0000-0000-7000-8000-000000000001',
      patient_id: ours.patient,
      circle_id: ours.circle,
      unit_id: 999,
      body: 'x',
      at: '2026-11-20T08:00:00Z',
    }),
  ).rejects.toThrow(/foreign key/);
});

it('does not let a secretary write a message, nor a stranger join a circle', async () => {
  const write = (worker: Worker, unit: number) =>
    actingAs(db.dataSource, worker).write((tx) =>
      tx.em.query(
        'insert into message (id, patient_id, circle_id, unit_id, body, at) values (gen_random_uuid(), $1, $2, $3, $4, $5)',
        [ours.patient, ours.circle, unit, 'bonjour', tx.now],
      ),
    );
  await expect(write(nurse, dayHospital)).resolves.toBeDefined();
  await expect(write(secretary, dayHospital)).rejects.toThrow(/row-level security/);
  await expect(
    actingAs(db.dataSource, stranger).write((tx) =>
      tx.em.query(
        `insert into membership (id, circle_id, patient_id, unit_id, function, legal_basis, origin, since)
         values (gen_random_uuid(), $1, $2, $3, 'town-nurse', 'care-team-chosen', 'patient-word', $4)`,
        [ours.circle, ours.patient, tx.actor.units[0], tx.now],
      ),
    ),
  ).rejects.toThrow(/row-level security/);
});

it('sees nothing at all with no actor, also on a connection just used by somebody', async () => {
  await see(nurse, 'patient');
  for (const table of ['patient', 'appointment', 'message', 'person', 'journal_entry', 'task'])
    expect(await db.dataSource.query(`select * from ${table}`)).toEqual([]);
});

it('lets nobody change or remove a journal entry', async () => {
  const acting = actingAs(db.dataSource, nurse);
  await acting.read(async (tx) => tx.journal('opened', [ours.patient]));
  await acting.finish();
  const { rows } = await db.owner.query(`select kind, function, patients from journal_entry where $1 = any(patients)`, [
    ours.patient,
  ]);
  expect(rows).toEqual([{ kind: 'opened', function: 'pivot-nurse', patients: [ours.patient] }]);
  await expect(
    actingAs(db.dataSource, nurse).write((tx) => tx.em.query(`update journal_entry set kind = 'listed'`)),
  ).rejects.toThrow(/permission denied/);
  await expect(actingAs(db.dataSource, nurse).write((tx) => tx.em.query(`delete from journal_entry`))).rejects.toThrow(
    /permission denied/,
  );
});

it('forgets an ended session at once', async () => {
  const leaving = await build.worker('pivot-nurse', hospital, [dayHospital]);
  expect(await see(leaving, 'patient')).toBe(1);
  await db.dataSource.query('select app.end_session($1, false, $2)', [leaving.hash, '2026-11-20T15:00:00Z']);
  await expect(see(leaving, 'patient')).rejects.toThrow('Nobody is signed in');
});
