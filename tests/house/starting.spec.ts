import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { root } from './house-files';

const { NODE_ENV: _, DATABASE_URL: __, DIRECT_URL: ___, OWNER_URL: ____, JALON_DEMO: _____, ...env } = process.env;

/** What `npm start` answers when it must refuse: every refusal here comes before anything is installed, built or started. */
function refusalOf(wish: Record<string, string>): string {
  const run = spawnSync(process.execPath, [join(root, 'tools/start.cjs')], {
    env: { ...env, ...wish },
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(run.status).toBe(1);
  expect(run.stderr).not.toMatch(/^\s+at /m);
  return run.stderr.trim();
}

const own = {
  DATABASE_URL: 'postgres://jalon_app:a@127.0.0.1:1/jalon',
  DIRECT_URL: 'postgres://jalon_jobs:a@127.0.0.1:1/jalon',
  OWNER_URL: 'postgres://owner:a@127.0.0.1:1/jalon',
};

test('the embedded server and the demo territory never run in production', () => {
  expect(refusalOf({ NODE_ENV: 'production' })).toMatch(/embedded PostgreSQL and the demo territory are for trials only/);
  expect(refusalOf({ NODE_ENV: 'production', JALON_DEMO: 'on', ...own })).toMatch(/published passwords/);
});

test('half a database of one’s own is told what is missing', () => {
  expect(refusalOf({ DATABASE_URL: own.DATABASE_URL })).toMatch(/DIRECT_URL and OWNER_URL must be too/);
});

test('a port that is no port, or is taken, is told at once', async () => {
  expect(refusalOf({ PORT: 'abc', ...own })).toMatch(/PORT is "abc"/);
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  expect(refusalOf({ PORT: String(port), ...own })).toContain(`Port ${port} is taken by another program`);
  other.close();
});
