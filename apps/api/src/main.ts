import 'reflect-metadata';
import path from 'node:path';
import { migrate, refuseUnsafeRole, refuseDemoAccounts } from '@jalon/persistence';
import { createServer } from './server';
import { DataSource } from 'typeorm';
import type { DemoAccount } from './demo/load-demo';
import { SetClock, SystemClock } from './platform/clock';
import { MOST_FILES_AN_HOUR } from './platform/http/bounded-uploads';
import { identityProviderFrom } from './platform/identity-provider-settings';
import { refuseUnsafe, type Settings } from './platform/settings';
import { startJobs } from './worker';

export interface StartOptions {
  applicationUrl: string;
  directUrl: string;
  ownerUrl: string;
  port: number;
  demo: boolean;
  dataDir: string;
}

export interface Started {
  url: string;
  demoAccounts: DemoAccount[];
  close(): Promise<void>;
}

/** The connection of the jobs' role: the direct one, as jalon_jobs. */
function asJobs(directUrl: string, password: string): string {
  const url = new URL(directUrl);
  url.username = 'jalon_jobs';
  url.password = password;
  return url.toString();
}

export function settingsFrom(options: StartOptions, env: NodeJS.ProcessEnv = process.env): Settings {
  const passwords = { app: env.JALON_APP_PASSWORD ?? '', jobs: env.JALON_JOBS_PASSWORD ?? '' };
  return {
    ...options,
    jobsUrl: env.JOBS_URL ?? asJobs(options.directUrl, passwords.jobs),
    passwords,
    secretKey: env.JALON_SECRET_KEY ?? '',
    identityProvider: identityProviderFrom(env),
    host: env.HOST ?? '127.0.0.1',
    production: env.NODE_ENV === 'production',
    setNow: env.JALON_NOW ?? null,
    webDir: path.resolve(__dirname, '../../../../web'),
    namedStatements: env.JALON_NAMED_STATEMENTS !== 'off',
    filesAnHour: MOST_FILES_AN_HOUR,
  };
}

/** The demo's accounts, its territory loaded at the first start; nobody when it was not asked for. */
async function demoTerritory({ demo, ownerUrl, production, setNow }: Settings): Promise<DemoAccount[]> {
  if (!demo) return [];
  const { loadDemo } = await import('./demo/load-demo');
  const clock = setNow ? new SetClock(setNow) : new SystemClock();
  return loadDemo({ ownerUrl, production, now: clock.now(), log: (line) => console.log(line) });
}

/** Migrates, loads the demo territory at first run, serves pages and GraphQL on one port, runs the jobs. */
export async function start(options: StartOptions): Promise<Started> {
  const settings = settingsFrom(options);
  refuseUnsafe(settings);
  await migrate({ ownerUrl: settings.ownerUrl, jobsUrl: settings.jobsUrl, passwords: settings.passwords });
  await refuseUnsafeRole(settings.applicationUrl);
  if (settings.production) await refuseDemoAccounts(settings.ownerUrl);
  const demoAccounts = await demoTerritory(settings);
  const app = await createServer(settings);
  await app.listen(settings.port, settings.host);
  const jobs = await startJobs(settings);
  return {
    url: `http://localhost:${settings.port}`,
    demoAccounts,
    async close() {
      await jobs.stop();
      await app.close();
      await app.get(DataSource).destroy();
    },
  };
}
