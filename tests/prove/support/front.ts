import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FreshDatabase } from '@jalon/persistence/testing';

const HOUSE = join(__dirname, '../../..');

export interface Front {
  http: number;
  https: number;
  /** The certificate of the authority that signed the front's own. */
  authority: Buffer;
  /** What the processes printed. */
  words(): string;
  stop(): Promise<void>;
}

/** Caddy's version where the machine has it: Debian's `apt-get install caddy` gives one. */
export function caddyVersion(): string | null {
  try {
    return execFileSync('caddy', ['version'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/** The production processes as the containers start them, secrets in files, behind `docker/Caddyfile` as it stands. */
export async function startFront(db: FreshDatabase): Promise<Front> {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-front-'));
  const [api, http, https, admin] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  const secret = (name: string, value: string) => {
    const file = join(folder, name);
    writeFileSync(file, value, { mode: 0o400 });
    return file;
  };
  const chance = () => Buffer.from(crypto.getRandomValues(new Uint8Array(24))).toString('hex');
  const passwords = {
    JALON_APP_PASSWORD_FILE: secret('app', chance()),
    JALON_JOBS_PASSWORD_FILE: secret('jobs', chance()),
    JALON_SECRET_KEY_FILE: secret('key', chance()),
  };
  const address = (user: string) => {
    const url = new URL(db.ownerUrl);
    url.username = user;
    url.password = '';
    return url.href;
  };
  const production = {
    ...{ PATH: process.env.PATH, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(api), JALON_DATA: folder },
    ...{ DATABASE_URL: address('jalon_app'), DIRECT_URL: address('jalon_jobs'), ...passwords },
  };
  const entry = join(HOUSE, 'docker/process.cjs');
  execFileSync(process.execPath, [entry, 'migrate'], { env: { ...production, OWNER_URL: db.ownerUrl } });
  const printed: string[] = [];
  const run = (command: string, words: string[], env: NodeJS.ProcessEnv) => {
    const child = spawn(command, words, { env, cwd: folder });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(String(chunk)));
    return child;
  };
  const server = run(process.execPath, [entry, 'api'], production);
  const files = join(folder, 'web');
  mkdirSync(join(files, 'assets'), { recursive: true });
  writeFileSync(join(files, 'assets/a.js'), 'export {};');
  const caddy = run('caddy', ['run', '--config', join(HOUSE, 'docker/Caddyfile'), '--adapter', 'caddyfile'], {
    ...{ PATH: process.env.PATH, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    ...{ JALON_DOMAIN: 'localhost', JALON_API: `127.0.0.1:${api}`, JALON_FRONT_FILES: files },
    ...{ JALON_FRONT_HTTP: String(http), JALON_FRONT_HTTPS: String(https), JALON_FRONT_ADMIN: `localhost:${admin}` },
  });
  const words = () => printed.join('');
  const authority = join(folder, 'caddy/pki/authorities/local/root.crt');
  const isReady = async () => (await fetch(`http://127.0.0.1:${api}/health/ready`).catch(() => null))?.ok === true;
  for (let tries = 0; !(await isReady()) || !isThere(authority); tries += 1) {
    if (tries > 300 || server.exitCode !== null || caddy.exitCode !== null) throw new Error(`No front:\n${words()}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const stop = async () => void (await Promise.all([server, caddy].map(ended)));
  return { http, https, authority: readFileSync(authority), words, stop };
}

function isThere(file: string): boolean {
  try {
    return readFileSync(file).length > 0;
  } catch {
    return false;
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
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
