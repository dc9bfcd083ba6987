import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Builder, freshDatabase, type BuiltPatient, type FreshDatabase } from '@jalon/persistence/testing';
import { ACT_OF } from '@jalon/persistence/retention';
import { CommandRefused, type CommandHouse } from '../command';
import { retentionCommand } from './retention-command';
import type { RetentionList } from './retention-list';

const folder = mkdtempSync(path.join(tmpdir(), 'jalon-retention-'));
let db: FreshDatabase;
let unit: number;
let old: BuiltPatient;
let child: BuiltPatient;

const run = async (...words: string[]): Promise<string> => {
  const out: string[] = [];
  const house: CommandHouse = {
    openDatabase: async () => ({ applicationUrl: db.applicationUrl, directUrl: db.jobsUrl, ownerUrl: db.ownerUrl }),
    ...{ dataDir: folder, language: 'fr', out: (text) => void out.push(text), say: (text) => void out.push(text) },
    now: () => '2026-11-29T08:00:00.000Z',
  };
  expect(await retentionCommand(words, house)).toBe(0);
  return out.join('\n');
};
const list = async (on = '2026-11-29') => JSON.parse(await run('preview', '--on', on, '--json')) as RetentionList;
const write = (name: string, value: unknown) => {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(value));
  return file;
};

beforeAll(async () => {
  db = await freshDatabase();
  const build = new Builder(db.owner);
  const hospital = await build.organisation('Institut des Tilleuls');
  unit = await build.unit(hospital, 'HDJ', 'day-hospital');
  const past = { created_at: '2005-01-10T08:00:00Z' };
  old = await build.patient(hospital, [unit], { ipp: '04101369', ...past });
  child = await build.patient(hospital, [unit], { ipp: '04101370', birth_date: '2004-06-01', ...past });
  await build.patient(hospital, [unit], { ipp: '04101371' });
}, 60_000);
afterAll(async () => {
  await db?.close();
  rmSync(folder, { recursive: true });
});

const message = (of: BuiltPatient, at: string) =>
  new Builder(db.owner).insert('message', {
    ...{ id: crypto.randomUUID(), patient_id: of.patient, circle_id: of.circle, unit_id: unit, body: 'Bonjour', at },
  });

it('knows of each table of patient data which of its dates is an act of care', async () => {
  const { rows } = await db.owner.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_trigger t on t.tgrelid = c.oid and t.tgname = 'holder_stays' order by 1`,
  );
  expect(Object.keys(ACT_OF).sort()).toEqual([...new Set([...rows.map(({ name }) => name), 'task', 'coordination_act'])].sort());
});

it('lists the files whose time is over, by the rule that keeps each, and erases nothing', async () => {
  await message(old, '2006-11-20T08:00:00Z');
  await message(child, '2006-11-20T08:00:00Z');
  const { files } = await list();
  expect(files).toMatchObject([
    {
      ipp: '04101369',
      lastAct: '2006-11-20',
      until: '2026-11-20',
      rule: 'twenty-years',
      rows: { message: 1, patient_identity: 1 },
    },
  ]);
  expect((await list('2032-06-01')).files).toMatchObject([
    { ipp: '04101369' },
    { ipp: '04101370', rule: 'twenty-eighth-birthday' },
  ]);
  expect(await run('preview', '--on', '2026-11-29')).toContain('Rien n’est effacé');
  const { rows } = await db.owner.query(`select kind, patients from journal_entry where operation = 'retentionPreview' limit 1`);
  expect(rows).toEqual([{ kind: 'listed', patients: [old.patient] }]);
  expect((await db.owner.query('select 1 from message')).rowCount).toBe(2);
});

it('keeps a file as long as a litigation lasts, and as much longer', async () => {
  const file = ['--patient', '04101369', '--organisation', 'Institut des Tilleuls'];
  await run('suspend', ...file, '--reference', 'TA 2026-118', '--on', '2026-11-01');
  expect(await list()).toMatchObject({ files: [], suspended: 1 });
  await run('resume', ...file, '--on', '2026-11-11');
  expect(await list()).toMatchObject({ files: [], suspended: 0 });
  expect((await list('2026-11-30')).files).toMatchObject([{ until: '2026-11-30' }]);
});

it('keeps the decision of a director about that very list, once, and refuses one that was touched or is out of date', async () => {
  const seen = await list('2027-01-01');
  const touched = { ...seen, files: [] };
  await expect(run('decide', write('touched.json', touched), '--by', 'Anne Le Bihan, directrice')).rejects.toThrow(
    CommandRefused,
  );
  await message(old, '2007-02-01T08:00:00Z');
  await expect(run('decide', write('stale.json', seen), '--by', 'Anne Le Bihan, directrice')).rejects.toThrow('ont changé');
  const decided = await list('2027-02-01');
  const given = ['decide', write('list.json', decided), '--by', 'Anne Le Bihan, directrice'];
  expect(await run(...given)).toContain('Anne Le Bihan');
  await expect(run(...given)).rejects.toThrow('déjà');
  const { rows } = await db.owner.query(
    'select list_sha256 as digest, decided_by as by, erase, on_day::text as on from retention_decision',
  );
  expect(rows).toEqual([{ digest: decided.sha256, by: 'Anne Le Bihan, directrice', erase: true, on: '2027-02-01' }]);
  expect((await db.owner.query('select 1 from patient')).rowCount).toBe(3);
});

it('shows neither suspensions nor decisions to anybody who works in Jalon', async () => {
  for (const table of ['retention_suspension', 'retention_decision'])
    await expect(db.dataSource.query(`select * from ${table}`)).rejects.toThrow('permission denied');
});
