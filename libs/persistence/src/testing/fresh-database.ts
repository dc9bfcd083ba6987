import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { openDataSource } from '../data-source';
import { FUNCTIONS } from '@jalon/access';
import { ERASURE } from '../retention';
import { ensureRoles, migrate } from '../schema';

export interface FreshDatabase {
  ownerUrl: string;
  applicationUrl: string;
  jobsUrl: string;
  /** Connected as the owner, past every policy: for building scenes and for looking behind the curtain. */
  owner: Client;
  /** Connected as the application's role. */
  dataSource: DataSource;
  close(): Promise<void>;
}

const passwords = { app: 'app-test', jobs: 'jobs-test' };

function withUser(url: string, user: string, password: string, database: string): string {
  const result = new URL(url);
  result.username = user;
  result.password = password;
  result.pathname = `/${database}`;
  return result.toString();
}

function withDatabase(url: string, database: string): string {
  const result = new URL(url);
  result.pathname = `/${database}`;
  return result.toString();
}

/** What the migrations say, with the texts that they share: a template made by other words is not this one. */
function writtenMigrations(): string {
  const folder = join(__dirname, '../migrations');
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join();
}

/** A database of its own for a suite: a migrated template, cloned. Needs TEST_OWNER_URL (`npm test` gives it). */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = process.env.TEST_OWNER_URL;
  if (!server) throw new Error('TEST_OWNER_URL is missing: run the database suites through `npm test -- --only database`.');
  const version = createHash('sha256')
    .update(writtenMigrations() + JSON.stringify([FUNCTIONS, ERASURE]))
    .digest('hex')
    .slice(0, 12);
  const template = `jalon_template_${version}`;
  const name = `jalon_test_${randomBytes(6).toString('hex')}`;
  const admin = new Client({ connectionString: server });
  await admin.connect();
  // One suite prepares the template; the others wait for it.
  await admin.query('select pg_advisory_lock(72107102)');
  try {
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1 and datistemplate', [template]);
    if (!rowCount) {
      await admin.query(`drop database if exists ${template}`);
      await admin.query(`create database ${template}`);
      await migrate({
        ownerUrl: withDatabase(server, template),
        jobsUrl: withUser(server, 'jalon_jobs', passwords.jobs, template),
        passwords,
      });
      await admin.query(`alter database ${template} with is_template true`);
    }
    await admin.query(`create database ${name} template ${template}`);
  } catch (error) {
    await admin.end();
    throw error;
  }
  await admin.query('select pg_advisory_unlock(72107102)');
  await ensureRoles(withDatabase(server, name), passwords);
  const applicationUrl = withUser(server, 'jalon_app', passwords.app, name);
  const owner = new Client({ connectionString: withDatabase(server, name) });
  await owner.connect();
  // Some proofs kill the server under them: what they then ask of these connections fails by itself.
  for (const client of [admin, owner]) client.on('error', () => {});
  const dataSource = await openDataSource({ url: applicationUrl, poolSize: 6 });
  return {
    ownerUrl: withDatabase(server, name),
    applicationUrl,
    jobsUrl: withUser(server, 'jalon_jobs', passwords.jobs, name),
    owner,
    dataSource,
    async close() {
      await dataSource.destroy();
      await owner.end();
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.end();
    },
  };
}
