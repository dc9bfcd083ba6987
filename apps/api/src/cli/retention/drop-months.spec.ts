import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { headOf, SEALS, type Seal } from '@jalon/persistence/journal';
import { Builder, freshDatabase, type FreshDatabase } from '@jalon/persistence/testing';
import { headsFile } from '../../journal/seal-journal';
import { retentionScene } from '../../testing/retention-scene';
import { verify } from '../journal/verify';

let db: FreshDatabase;
let scene: ReturnType<typeof retentionScene>;
let jobs: Client;
const PATIENT = crypto.randomUUID();

const write = (at: string, patients: string[] = []) =>
  db.owner.query(
    `insert into journal_entry (id, at, operation, kind, patients) values (gen_random_uuid(), $1, 'patientFile', 'opened', $2)`,
    [at, patients],
  );
async function seal(): Promise<void> {
  const awaited = `select 1 from journal_entry having max(txid) >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;
  while ((await db.owner.query(awaited)).rowCount) await new Promise((again) => setTimeout(again, 20));
  await jobs.query('select 1 from app.seal_journal(1000)');
}
/** What `journal verify` says, against the heads that the sealing process had kept. */
async function verdict(day = '2026-12-01') {
  const out: string[] = [];
  const house = {
    openDatabase: async () => ({ applicationUrl: db.applicationUrl, directUrl: db.jobsUrl, ownerUrl: db.ownerUrl }),
    ...{ dataDir: scene.folder, language: 'fr' as const, say: () => {}, out: (text: string) => void out.push(text) },
    now: () => `${day}T08:00:00.000Z`,
  };
  await verify({ words: [], options: { json: true } }, house);
  return JSON.parse(out.join('')) as { intact: boolean; seals: number; dropped: object | null; faults: { code: string }[] };
}
const months = async () =>
  (
    await db.owner.query<{ month: string }>(`select distinct to_char(at, 'YYYY-MM') as month from journal_entry order by 1`)
  ).rows.map(({ month }) => month);

beforeAll(async () => {
  db = await freshDatabase();
  scene = retentionScene(db);
  jobs = new Client({ connectionString: db.jobsUrl });
  await jobs.connect();
  for (const month of ['2006-09', '2006-10', '2006-11']) {
    await db.owner.query(`select app.journal_partition($1)`, [`${month}-01`]);
    await write(`${month}-15T09:00:00Z`, month === '2006-10' ? [PATIENT] : []);
    await seal();
  }
  await write('2026-11-20T09:00:00Z');
  await seal();
  const { rows } = await db.owner.query<Seal>(SEALS);
  mkdirSync(path.dirname(headsFile(scene.folder)), { recursive: true });
  writeFileSync(headsFile(scene.folder), rows.map((one) => JSON.stringify(headOf(one))).join('\n'));
}, 60_000);
afterAll(async () => {
  await jobs?.end();
  scene?.close();
  await db?.close();
});

it('lets go the months past their twenty years and no other, after a rehearsal, and the journal is still verified against its heads', async () => {
  const build = new Builder(db.owner);
  const hospital = await build.organisation('Institut des Tilleuls');
  await build.insert('patient', { id: PATIENT, created_at: '2006-10-01T08:00:00Z' });
  const litigation = { id: crypto.randomUUID(), patient_id: PATIENT, organisation_id: hospital };
  await build.insert('retention_suspension', {
    ...litigation,
    from_on: '2026-01-01',
    reference: 'TA 2026-118',
    at: '2026-01-01',
  });
  const held = await scene.run('2026-11-30', 'journal');
  expect(held.said).toContain('passé : 1, jusqu’à 2006-09');
  expect(held.said).toContain('2006-10 reste, et les suivants : un recours dure');
  await db.owner.query(`update retention_suspension set until_on = '2026-02-01'`);
  const { said } = await scene.run('2026-11-30', 'journal');
  expect(said).toContain('passé : 2, jusqu’à 2006-10');
  const code = /--confirm (\w+)/.exec(said)?.[1] ?? '';
  await expect(scene.run('2026-11-30', 'journal', '--confirm', '0', '--by', 'Yann Kerbrat, DSI')).rejects.toThrow(
    'essai à blanc',
  );
  expect(await months()).toEqual(['2006-09', '2006-10', '2006-11', '2026-11']);
  await scene.run('2026-11-30', 'journal', '--confirm', code, '--by', 'Yann Kerbrat, DSI');
  expect(await months()).toEqual(['2006-11', '2026-11']);
  expect(await verdict()).toMatchObject({ intact: true, seals: 4, dropped: { upto: '2006-10-01', seals: 2 } });
  await seal();
  expect(await verdict()).toMatchObject({ intact: true, seals: 5 });
});

it('still finds a month that somebody removed before its time, with an entry that pretends it was let go', async () => {
  await db.owner.query(
    `insert into journal_entry (id, at, operation, kind, details) values (gen_random_uuid(), '2026-11-30', 'journalMonthsDropped', 'wrote', '{"upto": "2006-11-01"}')`,
  );
  await db.owner.query('create table kept as table journal_entry_2006_11; delete from journal_entry_2006_11');
  const { faults, intact } = await verdict('2026-11-30');
  await db.owner.query('insert into journal_entry select * from kept; drop table kept');
  expect({ intact, faults }).toMatchObject({ intact: false, faults: [{ code: 'entries-altered' }] });
});
