import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { freshDatabase, type FreshDatabase } from '@jalon/persistence/testing';
import { loadDemo } from '../../demo/load-demo';
import { CommandRefused, type CommandHouse } from '../command';
import { backUp } from './back-up';
import { restore } from './restore';
import { tablesOf } from './tables';

const folder = mkdtempSync(path.join(tmpdir(), 'jalon-backup-'));
const file = path.join(folder, 'jalon.gz');
const said: string[] = [];
let from: FreshDatabase;
let to: FreshDatabase;

const houseOf = (db: FreshDatabase): CommandHouse => ({
  openDatabase: async () => ({ applicationUrl: db.applicationUrl, directUrl: db.jobsUrl, ownerUrl: db.ownerUrl }),
  ...{ dataDir: folder, language: 'fr', out: () => {}, say: (text) => said.push(text), now: () => '2026-11-23T02:00:00.000Z' },
});
const given = (...words: string[]) => ({ words, options: {} });

async function contentOf(db: FreshDatabase): Promise<Record<string, string>> {
  const content: Record<string, string> = {};
  for (const { name } of await tablesOf(db.owner)) {
    const { rows } = await db.owner.query<{ sum: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(row_to_json(t)::text, '|' order by row_to_json(t)::text)), '') as sum from ${name} t`,
    );
    content[name] = rows[0]!.sum;
  }
  return content;
}

beforeAll(async () => {
  process.env.JALON_APP_PASSWORD = 'app-test';
  process.env.JALON_JOBS_PASSWORD = 'jobs-test';
  from = await freshDatabase();
  to = await freshDatabase();
  await loadDemo({ ownerUrl: from.ownerUrl, now: '2026-11-23T07:00:00.000Z' });
  await from.owner.query(
    `insert into journal_entry (id, at, operation, kind, details) values (gen_random_uuid(), '2019-03-01', 'x', 'opened', '{"a": "ligne\\nsuite"}')`,
  );
}, 120_000);

afterAll(async () => {
  await from?.close();
  await to?.close();
  rmSync(folder, { recursive: true });
});

it('gives back every row of every table as it was, into a new database', async () => {
  expect(await backUp(given('backup', file), houseOf(from))).toBe(0);
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(await restore(given('restore', file), houseOf(to))).toBe(0);
  const { journal_epoch: epochs, ...content } = await contentOf(to);
  const { journal_epoch: _, ...before } = await contentOf(from);
  expect(content).toEqual(before);
  // What is written after a restore is sealed apart: transactions are counted anew.
  expect(epochs).toMatch(/^2 /);
  expect(Object.keys(content).length).toBeGreaterThan(40);
  expect(Number(content.organisation!.split(' ')[0])).toBeGreaterThan(5);
  // As it was also means: keys checked at once, and a new unit takes a free number.
  await expect(
    to.owner.query(`insert into unit (organisation_id, name, short_name, kind) values (gen_random_uuid(), 'x', 'x', 'cell')`),
  ).rejects.toThrow(/foreign key/);
  const { rows } = await to.owner.query(
    `insert into unit (organisation_id, name, short_name, kind) select id, 'x', 'x', 'cell' from organisation limit 1 returning id`,
  );
  expect(rows).toHaveLength(1);
}, 120_000);

it('never overwrites a backup, and never restores over people’s data', async () => {
  await expect(backUp(given('backup', file), houseOf(from))).rejects.toThrow(/existe déjà/);
  await expect(restore(given('restore', file), houseOf(from))).rejects.toThrow(/pas vide/);
});

it('restores nothing of a file that was altered, cut, made by another version, or is something else', async () => {
  const empty = await freshDatabase();
  const text = gunzipSync(readFileSync(file)).toString();
  const written = (name: string, bytes: Buffer) => {
    writeFileSync(path.join(folder, name), bytes);
    return path.join(folder, name);
  };
  const cases: [string, RegExp][] = [
    [written('altered.gz', gzipSync(text.replace('Le Goff', 'Le Gouf'))), /altéré/],
    [written('cut.gz', readFileSync(file).subarray(0, 20_000)), /altéré|incomplète/],
    [written('short.gz', gzipSync(text.split('\n').slice(0, 50).join('\n'))), /incomplète/],
    [written('other.gz', gzipSync(text.replace(/"schema":"[^"]+"/, '"schema":"Later"'))), /autre version/],
    [written('photo.gz', Buffer.from('\u0089PNG')), /pas une sauvegarde/],
    [path.join(folder, 'absent.gz'), /n’existe pas/],
  ];
  for (const [name, sentence] of cases) {
    const refusal = await restore(given('restore', name), houseOf(empty)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(CommandRefused);
    expect((refusal as Error).message).toMatch(sentence);
  }
  expect((await empty.owner.query('select count(*)::int as n from organisation')).rows).toEqual([{ n: 0 }]);
  await empty.close();
}, 60_000);
