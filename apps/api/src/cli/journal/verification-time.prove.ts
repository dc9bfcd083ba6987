import { actingAs, Builder, freshDatabase, type FreshDatabase } from '@jalon/persistence/testing';
import { Client } from 'pg';
import { verify } from './verify';

const [TRANSACTIONS, ENTRIES] = [50, 4000];
let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
}, 60_000);
afterAll(() => db?.close());

/** As many entries as `count`, as an opened file leaves them, in a transaction of their own: the seals are cut between transactions. */
const write = (count: number) =>
  db.owner.query(
    `insert into journal_entry (id, at, person_id, situation_id, organisation_id, function, operation, purpose, kind, patients, details)
     select gen_random_uuid(), '2026-11-23T08:00:00Z'::timestamptz + n * interval '1 ms', person_id, situation_id, organisation_id, function,
       'patientFile', 'care', 'opened', array[gen_random_uuid()], '{"sections": ["clinical"]}'
     from generate_series(1, $1::int) n, (select * from journal_entry limit 1) one`,
    [count],
  );

it('says how long the verification of the journal takes, by the million entries', async () => {
  const build = new Builder(db.owner);
  const hospital = await build.organisation('Institut des Tilleuls');
  const unit = await build.unit(hospital, 'HDJ', 'day-hospital');
  const patient = await build.patient(hospital, [unit]);
  const acting = actingAs(db.dataSource, await build.worker('pivot-nurse', hospital, [unit]));
  await acting.read(async (tx) => tx.journal('opened', [patient.patient]));
  await acting.finish();
  for (let n = 0; n < TRANSACTIONS; n += 1) await write(ENTRIES);
  const jobs = new Client({ connectionString: db.jobsUrl });
  await jobs.connect();
  const unsealed = `select 1 from journal_entry having max(txid) > coalesce((select max(upto_txid) - 1 from journal_seal), 0)`;
  const began = Date.now();
  while ((await db.owner.query(unsealed)).rowCount) await jobs.query('select 1 from app.seal_journal(20000)');
  const sealed = Date.now() - began;
  await jobs.end();
  const out: string[] = [];
  const house = {
    openDatabase: async () => ({ applicationUrl: db.applicationUrl, directUrl: db.jobsUrl, ownerUrl: db.ownerUrl }),
    ...{ dataDir: '/nowhere', language: 'en' as const, out: (text: string) => void out.push(text), say: () => {} },
    now: () => '2026-11-24T08:00:00.000Z',
  };
  const start = Date.now();
  expect(await verify({ words: ['journal', 'verify'], options: { json: true } }, house)).toBe(0);
  const took = Date.now() - start;
  const {
    entries,
    seals,
    unsealed: left,
  } = JSON.parse(out.join('')) as { entries: number; seals: number; unsealed: { entries: number } };
  expect([entries, left.entries]).toEqual([TRANSACTIONS * ENTRIES + 1, 0]);
  const million = (ms: number) => `${((ms / entries) * 1000).toFixed(1)} s`;
  console.log(
    `${entries} entries under ${seals} seals: verified in ${million(took)} a million, sealed in ${million(sealed)} a million`,
  );
});
