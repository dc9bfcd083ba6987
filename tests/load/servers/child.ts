import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Base } from '../data/base';
import { NOW } from '../data/ids';

export interface ServerProcess {
  port: number;
  /** From the fork to the word « ready », in milliseconds. */
  readyAfter: number;
  /** Resident memory in megabytes; null where the system does not tell. */
  residentMegabytes(): number | null;
  /** User and system time of the process, in milliseconds. */
  processorTime(): number | null;
  stop(): Promise<void>;
}

const FILES = {
  floor: { file: 'floor-process.ts', execArgv: ['-r', join(__dirname, '../../../tools/swc-register.cjs')] },
  product: { file: 'product-process.cjs', execArgv: boundsOfStart() },
};

/** The bounds of memory under which `npm start` runs the server. */
function boundsOfStart(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').filter((word) => word.startsWith('--max-'));
}

/** Starts one of the two servers on the base and waits until it says that it is ready. */
export async function serverProcess(which: 'floor' | 'product', base: Base): Promise<ServerProcess> {
  const port = await freePort();
  const started = performance.now();
  const { file, execArgv } = FILES[which];
  const child = fork(join(__dirname, file), {
    execArgv,
    env: {
      ...process.env,
      JALON_NOW: NOW,
      DATABASE_URL: base.applicationUrl,
      DIRECT_URL: base.directUrl,
      OWNER_URL: base.ownerUrl,
      PORT: String(port),
      BENCH_DATA: tmpdir(),
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The ${which} ended by itself with code ${code}.`)));
  });
  const readyAfter = performance.now() - started;
  return {
    port,
    readyAfter,
    residentMegabytes: () => residentOf(child.pid),
    processorTime: () => processorTimeOf(child.pid),
    stop: () => stopped(child),
  };
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

function procFile(pid: number | undefined, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

function residentOf(pid: number | undefined): number | null {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(procFile(pid, 'status'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

/** Linux counts in ticks of ten milliseconds. */
function processorTimeOf(pid: number | undefined): number | null {
  const fields = procFile(pid, 'stat').split(') ')[1]?.split(' ');
  return fields ? (Number(fields[11]) + Number(fields[12])) * 10 : null;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
