import { fork, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FreshDatabase } from '@jalon/persistence/testing';

export const NOW = '2026-11-20T16:12:00+01:00';
const ENTRY = join(__dirname, '../../load/servers/product-process.cjs');

export interface RunningServer {
  url: string;
  stop(): Promise<void>;
}

/** The built product in a process of its own, on a database of its own. */
export async function runningServer(db: FreshDatabase): Promise<RunningServer> {
  const port = await freePort();
  const child = fork(ENTRY, {
    env: {
      ...process.env,
      JALON_NOW: NOW,
      DATABASE_URL: db.applicationUrl,
      DIRECT_URL: db.jobsUrl,
      OWNER_URL: db.ownerUrl,
      JALON_APP_PASSWORD: new URL(db.applicationUrl).password,
      JALON_JOBS_PASSWORD: new URL(db.jobsUrl).password,
      PORT: String(port),
      BENCH_DATA: tmpdir(),
    },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The server ended by itself with code ${code}.`)));
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => stopped(child) };
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
