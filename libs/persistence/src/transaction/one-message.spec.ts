import { actingAs, Builder, freshDatabase, type FreshDatabase, type Worker } from '../testing';
import { openDataSource } from '../data-source';
import type { DataSource } from 'typeorm';

const NOW = '2026-11-23T07:12:00.000Z';
let db: FreshDatabase;
let source: DataSource;
let claire: Worker;

beforeAll(async () => {
  db = await freshDatabase();
  const build = new Builder(db.owner);
  const hospital = await build.organisation('CH de Valmont');
  claire = await build.worker('pivot-nurse', hospital, [await build.unit(hospital, 'Hôpital de jour', 'day-hospital')]);
  source = await openDataSource({ url: db.applicationUrl, poolSize: 1 });
}, 60_000);
afterAll(async () => {
  await source?.destroy();
  await db?.close();
});

const ECHO = { name: 'echo', text: 'select $1::text as text, $2::text[] as texts, $3::jsonb as json, $4::boolean as yes' };
const FAULT = { name: 'fault', text: 'select 1 / $1::int as never' };

it('answers each statement of one message with its own rows, values as they were given', async () => {
  const texts = ['d’été', 'a "b" \\ {c,d}', "l'1"];
  const rows = await actingAs(source, claire, NOW).write((tx) =>
    Promise.all([
      tx.sql(ECHO, ['un', texts, { a: ['é'] }, true]),
      tx.sql({ name: 'none', text: 'select 1 where false' }, []),
      tx.sql(ECHO, [null, [], null, false]),
    ]),
  );
  expect(rows).toEqual([
    [{ text: 'un', texts, json: { a: ['é'] }, yes: true }],
    [],
    [{ text: null, texts: [], json: null, yes: false }],
  ]);
});

it('fails them all when one fails, and the connection serves the next as before', async () => {
  for (const again of [1, 2]) {
    const failing = actingAs(source, claire, NOW).write((tx) =>
      Promise.all([
        tx.sql(ECHO, ['a', [], null, true]),
        tx.sql(FAULT, [0]),
        tx.sql({ name: `after-${again}`, text: 'select 2 as two' }, []),
      ]),
    );
    await expect(failing).rejects.toThrow('division by zero');
  }
  const served = actingAs(source, claire, NOW).write((tx) =>
    Promise.all([tx.sql(FAULT, [1]), tx.sql({ name: 'after-1', text: 'select 2 as two' }, [])]),
  );
  expect(await served).toEqual([[{ never: 1 }], [{ two: 2 }]]);
});

it('keeps nothing of a transaction whose last write, which nobody waited for, failed', async () => {
  const failing = actingAs(source, claire, NOW).write(async (tx) => {
    tx.journal('denied', []);
    tx.post(FAULT, [0]);
    return 'said';
  });
  await expect(failing).rejects.toThrow('division by zero');
  expect((await db.owner.query('select count(*)::int as entries from journal_entry')).rows).toEqual([{ entries: 0 }]);
});
