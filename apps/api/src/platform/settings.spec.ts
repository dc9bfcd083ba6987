import { StartRefused } from '@jalon/persistence';
import { settingsFrom } from '../main';
import { refuseUnsafe } from './settings';

const CHANCE = 'c4a1f09e7b6d42388f15e0aa93d7c2b6';
const KEY = 'q7Zt0mWv3Yp8Lr5Xs1Nd6Bc9Hf2Jk4Ga';
const url = (user: string, password: string) => `postgres://${user}${password && `:${password}`}@db.example:5432/dossiers`;

interface Given {
  application?: string;
  direct?: string;
  owner?: string;
  demo?: boolean;
  env?: NodeJS.ProcessEnv;
}
const started = ({ application = CHANCE, direct = CHANCE, owner = CHANCE, demo = false, env = {} }: Given) => {
  const urls = { applicationUrl: url('a', application), directUrl: url('b', direct), ownerUrl: url('c', owner) };
  const given = { NODE_ENV: 'production', JALON_SECRET_KEY: KEY, ...env };
  return () => refuseUnsafe(settingsFrom({ ...urls, port: 3000, demo, dataDir: '/data' }, given));
};

it('starts in production with secrets of chance, in addresses or in files, or with none to guess', () => {
  expect(started({})).not.toThrow();
  const files = { JALON_APP_PASSWORD: CHANCE, JALON_JOBS_PASSWORD: CHANCE };
  expect(started({ application: '', direct: '', owner: '', env: files })).not.toThrow();
  expect(started({ application: '', direct: '', owner: '' })).not.toThrow();
});

it.each<[string, Given, string]>([
  ['a short password of the application', { application: 'court' }, 'DATABASE_URL'],
  ['a well-known one', { application: 'postgres-2026-11-29' }, 'DATABASE_URL'],
  ['one sign sixteen times', { direct: 'aaaaaaaaaaaaaaaa' }, 'DIRECT_URL'],
  ['the name of the product', { direct: 'Jalon-hopital-2026' }, 'DIRECT_URL'],
  ['a weak one of the owner', { owner: 'changeme-changeme' }, 'OWNER_URL'],
  ['a weak one in a file', { application: '', env: { JALON_APP_PASSWORD: 'app' } }, 'DATABASE_URL'],
  ['no key for the second factors', { env: { JALON_SECRET_KEY: '' } }, 'JALON_SECRET_KEY'],
  ['a short key', { env: { JALON_SECRET_KEY: 'court' } }, 'JALON_SECRET_KEY'],
  ['a key of few signs', { env: { JALON_SECRET_KEY: 'abababababababababababababababababab' } }, 'JALON_SECRET_KEY'],
  ['a set clock', { env: { JALON_NOW: '2026-11-20T08:00:00Z' } }, 'JALON_NOW'],
  ['the demo territory', { demo: true }, 'demo territory'],
])('refuses to start in production with %s, and names it without showing it', (_, given, named) => {
  expect(started(given)).toThrow(StartRefused);
  expect(started(given)).toThrow(named);
  for (const secret of [given.application, given.direct, given.owner])
    if (secret) expect(started(given)).not.toThrow(new RegExp(secret));
});

it('leaves a trial its own weak secrets', () => {
  expect(
    started({ application: 'app', env: { NODE_ENV: 'test', JALON_SECRET_KEY: '', JALON_NOW: '2026-11-20T08:00:00Z' } }),
  ).not.toThrow();
});
