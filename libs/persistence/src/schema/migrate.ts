import { Client } from 'pg';
import { runMigrations as installQueue } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { migrations } from '../migrations';
import { ensureRoles, writeFunctionAccess } from './roles';

export interface MigrateOptions {
  ownerUrl: string;
  /** Connection of the jobs' role, which owns the queue's schema. */
  jobsUrl: string;
  passwords: { app: string; jobs: string };
  log?: (line: string) => void;
}

/** Brings a database from whatever it is to what this version needs; forward only, safe to run twice. */
export async function migrate({ ownerUrl, jobsUrl, passwords, log = () => {} }: MigrateOptions): Promise<void> {
  await ensureRoles(ownerUrl, passwords);
  await installQueue({ connectionString: jobsUrl });
  const dataSource = await new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations,
    migrationsTransactionMode: 'each',
    poolSize: 1,
  }).initialize();
  try {
    const ran = await dataSource.runMigrations();
    for (const migration of ran) log(`migration ${migration.name}`);
  } finally {
    await dataSource.destroy();
  }
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await writeFunctionAccess(client);
    await client.query(
      `select app.journal_partition((date_trunc('month', now()) + make_interval(months => m))::date) from generate_series(0, 2) m`,
    );
  } finally {
    await client.end();
  }
}
