import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '@jalon/persistence';
import { FIRST_OF_PRODUCT, sizeOf, type Size } from './ids';
import { patients } from './patients.sql';
import { people, WORDS } from './people.sql';
import { visits } from './visits.sql';
import { ways } from './ways.sql';

export interface Base {
  size: Size;
  applicationUrl: string;
  directUrl: string;
  ownerUrl: string;
}

const MIGRATIONS = join(__dirname, '../../../libs/persistence/src/migrations');

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** What the data were made by: the pieces themselves. Migrations that came since run on the data kept, as they will on real ones. */
const stampOf = (size: Size): string => digest(WORDS + JSON.stringify(piecesOf(size)));

const piecesOf = (size: Size) => [...people(size), ...patients(size), ...ways(), ...visits()];

/** A migration that ran and was written over since has made other tables than those it now describes. */
const migrationDigests = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(MIGRATIONS)
      .filter((name) => /^\d{4}-/.test(name))
      .map((name) => [name, digest(readFileSync(join(MIGRATIONS, name), 'utf8'))]),
  );

function on(url: string | undefined, database: string): string {
  const result = new URL(url ?? '');
  result.pathname = `/${database}`;
  return result.href;
}

/** The data of a size: those kept from an earlier run when nothing they rest on has changed, else made anew in a few minutes. */
export async function baseOf(count: number, log: (line: string) => void): Promise<Base> {
  const size = sizeOf(count);
  const database = `jalon_bench_${count}`;
  const base: Base = {
    size,
    applicationUrl: on(process.env.DATABASE_URL, database),
    directUrl: on(process.env.DIRECT_URL, database),
    ownerUrl: on(process.env.OWNER_URL, database),
  };
  const asJobs = {
    jobsUrl: base.directUrl,
    passwords: { app: process.env.JALON_APP_PASSWORD ?? '', jobs: process.env.JALON_JOBS_PASSWORD ?? '' },
  };
  if (!(await isKept(base))) {
    log(`Making ${count} patients and all that is theirs (kept for the next runs)…`);
    await withClient(process.env.OWNER_URL ?? '', async (client) => {
      await client.query(`drop database if exists ${database} with (force)`);
      await client.query(`create database ${database}`);
    });
    await migrate({ ownerUrl: base.ownerUrl, ...asJobs });
    await build(base, log);
  }
  await migrate({ ownerUrl: base.ownerUrl, ...asJobs });
  await withClient(base.ownerUrl, asItWasMade);
  return base;
}

async function isKept({ ownerUrl, size }: Base): Promise<boolean> {
  try {
    return await withClient(ownerUrl, async (client) => {
      const { rows } = await client.query<{ stamp: string; migrations: Record<string, string> }>(
        'select stamp, migrations from bench.made_of',
      );
      const now = migrationDigests();
      return (
        rows[0]?.stamp === stampOf(size) &&
        Object.entries(rows[0].migrations).every(([name, kept]) => !/^\d{4}-/.test(name) || now[name] === kept)
      );
    });
  } catch {
    return false;
  }
}

async function build({ ownerUrl, size }: Base, log: (line: string) => void): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query('set synchronous_commit = off');
    await client.query(WORDS);
    for (const { title, sql } of piecesOf(size)) {
      const started = Date.now();
      await client.query(sql);
      log(`  ${title}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
    }
    await client.query('vacuum analyze');
    await client.query('create table bench.made_of (stamp text, migrations jsonb)');
    await client.query('insert into bench.made_of values ($1, $2)', [stampOf(size), migrationDigests()]);
  });
}

/** What earlier measures wrote, in the order in which it may go. */
const WRITTEN = [
  ['addressee', 'notice_item', 'notice', 'waiting_row', 'appointment_event', 'appointment', 'schedule_reading', 'schedule_push'],
  ['coordination_act', 'task', 'journal_entry'],
].flat();

/** Takes away what measures wrote; the data stand as they were made. */
async function asItWasMade(client: Client): Promise<void> {
  await client.query(
    'update schedule_push set withdraws = null, withdrawn_by = null where withdraws is not null or withdrawn_by is not null',
  );
  const pushes = await client.query(`update appointment set absent_since = null, push_id = null where push_id is not null`);
  await client.query('update appointment_event set push_id = null where push_id is not null');
  // In this order nothing is left that points at what goes; asked row by row, a hundred sendings are looked for in every visit.
  await client.query('set session_replication_role = replica');
  for (const table of WRITTEN) await client.query(`delete from ${table} where id > $1`, [FIRST_OF_PRODUCT]);
  await client.query('reset session_replication_role');
  await client.query('update unit set schedule_version = 0 where schedule_version <> 0');
  if ((pushes.rowCount ?? 0) > 0) await client.query('vacuum analyze appointment');
  await client.query('vacuum analyze task, journal_entry');
  await client.query('checkpoint');
}

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
