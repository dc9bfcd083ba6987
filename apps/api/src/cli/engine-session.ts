import { migrate } from '@jalon/persistence';
import { Client } from 'pg';
import type { CommandHouse, DatabaseUrls } from './command';

/** Brings the database to this version, so that a command works on a new one too. */
export async function migrated(house: CommandHouse): Promise<DatabaseUrls> {
  const urls = await house.openDatabase();
  const passwords = { app: process.env.JALON_APP_PASSWORD ?? '', jobs: process.env.JALON_JOBS_PASSWORD ?? '' };
  const jobs = new URL(urls.directUrl);
  jobs.username = 'jalon_jobs';
  jobs.password = passwords.jobs;
  await migrate({ ownerUrl: urls.ownerUrl, jobsUrl: process.env.JOBS_URL ?? jobs.href, passwords });
  return urls;
}

/**
 * One transaction under the engine's role, which has its own policy on every table: an owner who is no superuser is bound by forced
 * row-level security. Rolled back when `work` throws, or answers false.
 */
export async function asEngineOnce<T>(url: string, begin: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(begin);
    await client.query('set local role jalon_engine');
    const value = await work(client);
    await client.query(value === false ? 'rollback' : 'commit');
    return value;
  } finally {
    await client.end();
  }
}
