import { Client } from 'pg';
import { ERASURE, STAYS } from '@jalon/persistence/retention';
import { Builder, freshDatabase, type BuiltPatient, type FreshDatabase } from '@jalon/persistence/testing';
import { retentionScene, tablesWith } from '../../testing/retention-scene';
import { CommandRefused } from '../command';

let db: FreshDatabase;
let build: Builder;
let scene: ReturnType<typeof retentionScene>;
let hospital: string;
let unit: number;
let practice: number;
let garnier: BuiltPatient;
let lambert: BuiltPatient;
const TODAY = '2026-11-29';

beforeAll(async () => {
  db = await freshDatabase();
  scene = retentionScene(db);
  build = new Builder(db.owner, '2005-01-10T08:00:00Z');
  hospital = await build.organisation('Institut des Tilleuls');
  unit = await build.unit(hospital, 'HDJ', 'day-hospital');
  practice = await build.unit(await build.organisation('Cabinet du Port', { kind: 'practice' }), 'Port', 'practice');
  const past = { created_at: '2005-01-10T08:00:00Z' };
  garnier = await build.patient(hospital, [unit], { ipp: '04101369', ...past });
  lambert = await build.patient(hospital, [unit, practice], { ipp: '04101370', ...past });
}, 60_000);
afterAll(async () => {
  scene?.close();
  await db?.close();
});

const message = async (of: BuiltPatient, at: string, by = unit): Promise<string> => {
  const id = crypto.randomUUID();
  const held = { patient_id: of.patient, circle_id: of.circle, unit_id: by };
  await build.insert('message', { id, ...held, body: 'Bonjour', at });
  return id;
};
const patients = async () => (await db.owner.query('select 1 from patient')).rowCount;

it('has one answer for every table: what of it is erased, or why none of it is', async () => {
  const { rows } = await db.owner.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition`,
  );
  const told = [...ERASURE.map(({ table }) => table), ...Object.keys(STAYS)];
  expect([...told].sort()).toEqual(rows.map(({ name }) => name).sort());
  const { rows: points } = await db.owner.query<{ name: string }>(
    `select distinct f.conrelid::regclass::text as name from pg_constraint f
     where f.contype = 'f' and f.conparentid = 0 and f.confrelid::regclass::text = any($1) order by 1`,
    [ERASURE.map(({ table }) => table)],
  );
  expect(points.filter(({ name }) => STAYS[name])).toEqual([]);
});

it('gives the right to delete to the role that erases alone, and to it no row that no decision names', async () => {
  const eraser = new Client({ connectionString: db.ownerUrl });
  await eraser.connect();
  await eraser.query('begin; set local role jalon_eraser');
  for (const table of Object.keys(STAYS)) {
    await eraser.query('savepoint one');
    await expect(eraser.query(`delete from ${table}`)).rejects.toThrow('permission denied');
    await eraser.query('rollback to one');
  }
  const began = 'select app.begin_erasing(gen_random_uuid(), gen_random_uuid(), $1, array[gen_random_uuid()], true) as may';
  await eraser.query('set local role jalon_engine');
  expect((await eraser.query(began, [garnier.patient])).rows).toEqual([{ may: false }]);
  await eraser.query('rollback');
  await eraser.end();
  await expect(db.dataSource.query('set role jalon_eraser')).rejects.toThrow('permission denied');
});

it('erases nothing before the day, nor what a director decided to keep, nor without the code of a rehearsal', async () => {
  await expect(scene.run(TODAY, 'erase', '0'.repeat(64))).rejects.toThrow(CommandRefused);
  const kept = await scene.decided('2026-11-20', '--refuse');
  await expect(scene.run(TODAY, 'erase', kept.sha256)).rejects.toThrow('a décidé de garder');
  const early = await scene.decided('2026-11-28');
  await expect(scene.run('2026-11-27', 'erase', early.sha256)).rejects.toThrow('pas encore venu');
  const { said, code } = await scene.rehearsed(TODAY, early);
  expect(said).toContain('2 dossiers seraient effacés');
  expect(said).toContain('Rien n’est effacé');
  await expect(scene.erase(TODAY, early, '000000000000')).rejects.toThrow('essai à blanc');
  await expect(scene.run(TODAY, 'erase', early.sha256, '--confirm', code)).rejects.toThrow('qui efface');
  expect(await patients()).toBe(2);
});

it('refuses a decision that somebody has added to since', async () => {
  const seen = await scene.decided('2026-11-27');
  await db.owner.query('alter table retention_decision disable trigger decision_forgets');
  await db.owner.query('update retention_decision set files = files || files where list_sha256 = $1', [seen.sha256]);
  await db.owner.query('alter table retention_decision enable trigger decision_forgets');
  await expect(scene.run(TODAY, 'erase', seen.sha256)).rejects.toThrow('n’est plus celle');
});

it('leaves out, and names, what a litigation suspends, what has changed and what another organisation rests on', async () => {
  const hung = await message(lambert, '2005-03-01T08:00:00Z');
  const seen = await scene.decided(TODAY);
  const before = await scene.rehearsed(TODAY, seen);
  const file = ['--patient', '04101369', '--organisation', 'Institut des Tilleuls'];
  await scene.run(TODAY, 'suspend', ...file, '--reference', 'TA 2026-118');
  await expect(scene.erase(TODAY, seen, before.code)).rejects.toThrow('essai à blanc');
  const suspended = await scene.rehearsed(TODAY, seen);
  expect(suspended.said).toContain('04101369 : un recours le suspend');
  await scene.run(TODAY, 'resume', ...file);
  const late = await message(garnier, '2026-11-29T07:00:00Z');
  expect((await scene.rehearsed(TODAY, seen)).said).toContain('04101369 : son délai n’est plus passé');
  await db.owner.query('update message set at = $2 where id = $1', [late, '2005-02-01T08:00:00Z']);
  expect((await scene.rehearsed(TODAY, seen)).said).toContain('04101369 : le dossier a changé');
  await db.owner.query('delete from message where id = $1', [late]);
  // A practice's own file of the same patient, not over, whose row hangs on one of the hospital's.
  const prescription = crypto.randomUUID();
  const held = { patient_id: lambert.patient, circle_id: lambert.circle };
  await db.owner.query('delete from message where id = $1', [hung]);
  const prescriber = await build.person('MOREAU', 'Luc');
  const old = { unit_id: unit, created_at: '2005-02-01T08:00:00Z' };
  await build.insert('prescription', { id: prescription, ...held, ...old, prescriber, prescriber_unit: unit });
  const nurse = await build.worker('town-nurse', hospital, [practice]);
  const asked = {
    asked_by: nurse.situation,
    ...{ line_id: 'a', wrong: 'act', wanted: {}, reason: 'duration', channel: 'jalon', practice_name: 'Cabinet du Port' },
    ...{ state: 'requested', state_at: '2020-01-01T08:00:00Z' },
  };
  await build.insert('change_request', {
    ...{ id: crypto.randomUUID(), ...held, unit_id: practice, prescription_id: prescription, created_at: '2020-01-01T08:00:00Z' },
    ...asked,
  });
  const shared = await scene.decided('2026-11-26');
  const { said, code } = await scene.rehearsed(TODAY, shared);
  expect(said).toContain('04101370 : le dossier d’une autre organisation s’appuie sur lui (change_request)');
  expect((await scene.erase(TODAY, shared, code)).code).toBe(1);
  expect((await db.owner.query('select id from patient')).rows).toEqual([{ id: lambert.patient }]);
  expect(await tablesWith(db, [garnier.patient, '04101369'])).toEqual(['journal_entry']);
});
