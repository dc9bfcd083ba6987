import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sealDigest, SEALS, type Seal } from '@jalon/persistence/journal';
import { actingAs, Builder, freshDatabase, type BuiltPatient, type FreshDatabase, type Worker } from '@jalon/persistence/testing';
import { Client } from 'pg';
import type { CommandHouse } from '../command';
import { newEpoch } from './new-epoch';
import { verify } from './verify';

const folder = mkdtempSync(path.join(tmpdir(), 'jalon-journal-'));
const heads = path.join(folder, 'heads.jsonl');
let db: FreshDatabase;
let nurse: Worker;
let patient: BuiltPatient;
let jobs: Client;

const house = (out: (text: string) => void): CommandHouse => ({
  openDatabase: async () => ({ applicationUrl: db.applicationUrl, directUrl: db.jobsUrl, ownerUrl: db.ownerUrl }),
  ...{ dataDir: path.join(folder, 'none'), language: 'fr', out, say: () => {}, now: () => '2026-11-23T02:00:00.000Z' },
});
interface Verdict {
  intact: boolean;
  entries: number;
  seals: number;
  faults: { code: string; seal: number }[];
  unsealed: { entries: number };
}
async function verdict(): Promise<Verdict> {
  const out: string[] = [];
  const code = await verify(
    { words: ['journal', 'verify'], options: { head: heads, json: true } },
    house((text) => out.push(text)),
  );
  const said = JSON.parse(out.join('')) as Verdict;
  expect(code).toBe(said.intact ? 0 : 1);
  return said;
}
const found = async () => [...new Set((await verdict()).faults.map(({ code }) => code))];

async function open(): Promise<void> {
  const acting = actingAs(db.dataSource, nurse);
  await acting.read(async (tx) => tx.journal('opened', [patient.patient]));
  await acting.finish();
}
const sealAtOnce = async (most = 1000) => (await jobs.query('select * from app.seal_journal($1)', [most])).rowCount;
/** Seals once every transaction begun before the last entry has ended: a server's other databases hold back the seal too. */
async function seal(most?: number) {
  const awaited = `select 1 from journal_entry having max(txid) >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;
  while ((await db.owner.query(awaited)).rowCount) await new Promise((again) => setTimeout(again, 20));
  return sealAtOnce(most);
}
const keepHead = async () => {
  const { rows } = await db.owner.query<Seal>(SEALS);
  writeFileSync(heads, `${JSON.stringify(rows.at(-1))}\n`);
};
/** What somebody with every right over the database does, undone afterwards. */
async function tampering(sql: string, work: () => Promise<void>): Promise<void> {
  await db.owner.query('create table kept_entry as table journal_entry; create table kept_seal as table journal_seal');
  await db.owner.query(sql);
  await work();
  await db.owner.query(`delete from journal_seal; delete from journal_entry; insert into journal_entry select * from kept_entry;
    insert into journal_seal select * from kept_seal; drop table kept_entry, kept_seal`);
}

beforeAll(async () => {
  db = await freshDatabase();
  const build = new Builder(db.owner);
  const hospital = await build.organisation('Institut des Tilleuls');
  const unit = await build.unit(hospital, 'HDJ', 'day-hospital');
  nurse = await build.worker('pivot-nurse', hospital, [unit]);
  patient = await build.patient(hospital, [unit]);
  jobs = new Client({ connectionString: db.jobsUrl });
  await jobs.connect();
  for (let n = 0; n < 6; n += 1) {
    await open();
    if (n % 2 === 1) expect(await seal()).toBe(1);
  }
  await keepHead();
}, 60_000);

afterAll(async () => {
  await jobs?.end();
  await db?.close();
  rmSync(folder, { recursive: true });
});

it('finds a journal intact when nobody touched it, and says what awaits its seal', async () => {
  await open();
  expect(await verdict()).toMatchObject({ intact: true, entries: 7, seals: 3, unsealed: { entries: 1 } });
});

it.each([
  [
    'altered',
    `update journal_entry set function = 'physician' where id = (select min(id::text)::uuid from journal_entry)`,
    'entries-altered',
  ],
  ['removed', `delete from journal_entry where id = (select min(id::text)::uuid from journal_entry)`, 'entries-altered'],
  [
    'added among the sealed',
    `insert into journal_entry (id, at, operation, kind, txid) select gen_random_uuid(), at - interval '2 months', operation, kind, txid from journal_entry order by txid limit 1`,
    'entry-added',
  ],
  [
    'given a later transaction',
    `update journal_entry set txid = txid + 1000000 where id = (select min(id::text)::uuid from journal_entry)`,
    'entries-altered',
  ],
  [
    'removed with its seal, the last one',
    `delete from journal_entry where txid >= (select from_txid from journal_seal where number = 3); delete from journal_seal where number = 3`,
    'head-missing',
  ],
  [
    'removed with the first seal',
    `delete from journal_entry where txid < (select upto_txid from journal_seal where number = 1); delete from journal_seal where number = 1`,
    'chain-broken',
  ],
])('finds an entry that was %s after it was sealed', async (_, sql, code) => {
  await tampering(sql, async () => expect(await found()).toContain(code));
  expect(await found()).toEqual([]);
});

it('says once what a restore from an older backup has lost, and does not take it for nothing', async () => {
  const restored = `delete from journal_entry where txid >= (select from_txid from journal_seal where number = 3);
    delete from journal_seal where number = 3; insert into journal_epoch select max(number) + 1, now(), 'restored' from journal_epoch`;
  await tampering(restored, async () => {
    const { intact, faults } = await verdict();
    expect(intact).toBe(false);
    expect(faults).toMatchObject([{ code: 'lost-by-restore', seal: 3 }]);
  });
  await db.owner.query(`delete from journal_epoch where reason = 'restored'`);
  expect(await found()).toEqual([]);
});

it('finds a whole journal made anew, seals included, by a head kept outside', async () => {
  await tampering(`update journal_entry set operation = 'nothing'; delete from journal_seal`, async () => {
    await seal();
    const { rows } = await db.owner.query<Seal>(SEALS);
    expect(sealDigest('', rows[0]!)).toBe(rows[0]!.digest);
    expect(await found()).toEqual(['head-missing']);
  });
});

it('never seals past a transaction that is still running, and seals it once it has ended', async () => {
  await seal();
  const slow = new Client({ connectionString: db.ownerUrl });
  await slow.connect();
  await slow.query(
    `begin; insert into journal_entry (id, at, operation, kind) values (gen_random_uuid(), '2026-11-20T09:00:00Z', 'slow', 'opened')`,
  );
  await open();
  expect(await sealAtOnce()).toBe(0);
  await slow.query('commit');
  await slow.end();
  expect(await seal()).toBe(1);
  expect(await verdict()).toMatchObject({ intact: true, unsealed: { entries: 0 } });
});

it('takes many entries in bounded portions, and a month to a seal', async () => {
  for (const month of ['09', '10', '11'])
    for (let n = 0; n < 4; n += 1)
      await db.owner.query(`insert into journal_entry (id, at, operation, kind) values (gen_random_uuid(), $1, 'x', 'listed')`, [
        `2026-${month}-1${n}T09:00:00Z`,
      ]);
  let seals = 0;
  for (let made = 1; made > 0; seals += made) made = (await seal(5)) ?? 0;
  expect(seals).toBe(5);
  expect(await verdict()).toMatchObject({ intact: true, unsealed: { entries: 0 } });
});

it('says to begin a new epoch when transactions are counted from the beginning again, and seals it apart', async () => {
  await db.owner.query('create table kept_seal as table journal_seal');
  await db.owner.query(
    'update journal_seal set upto_txid = upto_txid + 1000000000 where number = (select max(number) from journal_seal)',
  );
  await expect(seal()).rejects.toThrow(/another server/);
  await db.owner.query('delete from journal_seal; insert into journal_seal select * from kept_seal; drop table kept_seal');
  await newEpoch(house(() => {}));
  await open();
  await seal();
  const { rows } = await db.owner.query<{ epoch: number; number: string }>(
    'select epoch, number from journal_seal order by 1 desc, 2 desc limit 1',
  );
  expect(rows).toEqual([{ epoch: 2, number: '1' }]);
  expect(await verdict()).toMatchObject({ intact: true, unsealed: { entries: 0 } });
});
