import { Client } from 'pg';
import { runMigrations as installQueue } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { migrations } from '../migrations';
import { writeErasureRights } from '../retention/erasure-rights';
import { ensureRoles, writeFunctionAccess } from './roles';
import { StartRefused } from './start-refused';

export interface MigrateOptions {
  ownerUrl: string;
  /** Connection of the jobs' role, which owns the queue's schema. */
  jobsUrl: string;
  passwords: { app: string; jobs: string };
  log?: (line: string) => void;
}

const migrationsOn = (url: string): Promise<DataSource> =>
  new DataSource({ type: 'postgres', url, migrations, migrationsTransactionMode: 'each', poolSize: 1 }).initialize();

/** Whether a database waits for migrations of this version; nothing is written. */
export async function isBehind(ownerUrl: string): Promise<boolean> {
  const dataSource = await migrationsOn(ownerUrl);
  try {
    return await dataSource.showMigrations();
  } finally {
    await dataSource.destroy();
  }
}

/** Migrations go forward only: a version does not know what a later one has made of the data. */
async function refuseNewer(dataSource: DataSource): Promise<void> {
  const [there] = await dataSource.query<{ is: boolean }[]>(`select to_regclass('public.migrations') is not null as is`);
  if (!there?.is) return;
  const ran = await dataSource.query<{ name: string }[]>('select name from migrations order by id');
  const known = new Set(dataSource.migrations.map(({ name, constructor }) => name ?? constructor.name));
  const unknown = ran.find(({ name }) => !known.has(name));
  if (unknown)
    throw new StartRefused(
      `A later version of Jalon has already worked on this database (${unknown.name}). Start that version or a newer one, or restore a backup of this version into an empty database.`,
    );
}

/** Brings a database from whatever it is to what this version needs; forward only, safe to run twice. */
export async function migrate({ ownerUrl, jobsUrl, passwords, log = () => {} }: MigrateOptions): Promise<void> {
  await ensureRoles(ownerUrl, passwords);
  await installQueue({ connectionString: jobsUrl });
  const dataSource = await migrationsOn(ownerUrl);
  try {
    await refuseNewer(dataSource);
    const ran = await dataSource.runMigrations();
    for (const migration of ran) log(`migration ${migration.name}`);
  } finally {
    await dataSource.destroy();
  }
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await writeFunctionAccess(client);
    await writeErasureRights(client);
    await client.query(
      `select app.journal_partition((date_trunc('month', now()) + make_interval(months => m))::date) from generate_series(0, 2) m`,
    );
  } finally {
    await client.end();
  }
}
