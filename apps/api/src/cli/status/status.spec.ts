import { freshDatabase, Builder, type FreshDatabase } from '@jalon/persistence/testing';
import type { CommandHouse } from '../command';
import { settingsFrom } from '../../main';
import { startJobs } from '../../worker';
import { status } from './status';

const MINUTE = 60_000;
let db: FreshDatabase;

beforeAll(async () => {
  db = await freshDatabase();
}, 60_000);
afterAll(() => db?.close());

const house = (later: number, out: string[]): CommandHouse => ({
  openDatabase: async () => ({ applicationUrl: db.applicationUrl, directUrl: db.jobsUrl, ownerUrl: db.ownerUrl }),
  ...{ dataDir: '/nowhere', language: 'fr', out: (text) => out.push(text), say: () => {} },
  now: () => new Date(Date.now() + later * MINUTE).toISOString(),
});

async function found(later = 0) {
  const out: string[] = [];
  const code = await status({ words: ['status'], options: { json: true } }, house(later, out));
  const { ok, lines } = JSON.parse(out.join('')) as { ok: boolean; lines: { what: string; ok: boolean }[] };
  expect(code).toBe(ok ? 0 : 1);
  return lines.filter((line) => !line.ok).map(({ what }) => what);
}

it('says that nobody runs the jobs where they never ran', async () => {
  expect(await found()).toEqual(['end-lapsed-consents', 'sweep-continuity', 'write-plans', 'keep-journal-partitions']);
});

it('is content once they run, and says which of them has been silent for too long', async () => {
  const urls = { applicationUrl: db.applicationUrl, directUrl: db.jobsUrl, ownerUrl: db.ownerUrl };
  const env = { ...process.env, JOBS_URL: db.jobsUrl, JALON_NOW: undefined };
  const jobs = await startJobs(settingsFrom({ ...urls, port: 0, demo: false, dataDir: '/tmp' }, env));
  await jobs.stop();
  expect(await found()).toEqual([]);
  expect(await found(30)).toEqual(['end-lapsed-consents']);
  expect(await found(3 * 60)).toEqual(['end-lapsed-consents', 'sweep-continuity']);
});

it('sees a journal that nobody seals any more, and a job that was given up', async () => {
  const build = new Builder(db.owner);
  const hospital = await build.organisation('CH de Valmont');
  await db.owner.query(
    `insert into journal_entry (id, at, organisation_id, operation, kind) values (gen_random_uuid(), now(), $1, 'patientFile', 'opened')`,
    [hospital],
  );
  expect(await found(5)).toEqual([]);
  expect(await found(20)).toContain('seal');
  await db.owner.query(`select graphile_worker.add_job('write-plans', max_attempts => 1)`);
  await db.owner.query(`update graphile_worker._private_jobs set attempts = 1, last_error = 'the disk is full'`);
  expect(await found()).toEqual(['given-up']);
});

it('is behind when a version brings migrations that the database has not had, and reads nothing else', async () => {
  await db.owner.query(`delete from migrations where id = (select max(id) from migrations)`);
  expect(await found()).toContain('migrations');
});

it('speaks to the person at the keyboard in sentences that say what to look at', async () => {
  const out: string[] = [];
  await status({ words: ['status'], options: {} }, house(30, out));
  expect(out[0]).toMatch(/^! La base attend des migrations/);
  expect(out.filter((line) => line.startsWith('!')).join('\n')).toMatch(/worker\) tourne-t-il/);
});
