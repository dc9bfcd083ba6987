import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { parse } from 'graphql';
import type { InjectOptions } from 'fastify';
import { Builder, type Worker } from '@jalon/persistence/testing';
import { expectComposed, fuzz } from '../../testing/composed';
import { testServer, type TestServer } from '../../testing/test-server';
import { operationKey } from '../graphql/operation-key';
import { cookieNames } from './request-acting';

const COOKIE = cookieNames(true).session;
const KNOWN = 'query Registered { session { me { person situation } } }';
const REQUEST = 'query Request($id: ID!) { changeRequest(id: $id) { id } }';
const webDir = mkdtempSync(path.join(tmpdir(), 'jalon-web-'));
let server: TestServer;
let nurse: Worker;
let secretary: Worker;
let unit: number;
const printed: string[] = [];

beforeAll(async () => {
  writeFileSync(
    path.join(webDir, 'operations.json'),
    JSON.stringify({ [operationKey(parse(KNOWN))]: 'Registered', [operationKey(parse(REQUEST))]: 'Request' }),
  );
  writeFileSync(path.join(webDir, 'index.html'), '<!doctype html><title>Jalon</title>');
  server = await testServer(undefined, { production: true, webDir });
  const build = new Builder(server.db.owner);
  const hospital = await build.organisation('CH de Valmont');
  unit = await build.unit(hospital, 'HDJ', 'day-hospital');
  nurse = await build.worker('pivot-nurse', hospital, [unit]);
  secretary = await build.worker('unit-secretary', hospital, [unit]);
  jest.spyOn(console, 'error').mockImplementation((...words: unknown[]) => void printed.push(words.join(' ')));
}, 60_000);

afterAll(async () => {
  await server?.close();
  rmSync(webDir, { recursive: true });
});

const send = (options: InjectOptions) =>
  server.app.inject({ ...options, headers: { cookie: `${COOKIE}=${nurse.token}`, ...options.headers } });
const post = (payload: string | object, headers: Record<string, string> = {}) =>
  send({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers }, payload });

it('answers the web’s own operation, and no other, in production', async () => {
  expect((await post({ query: KNOWN })).json()).toMatchObject({ data: { session: { me: { situation: nurse.situation } } } });
  const spaced = KNOWN.replace('{ person', '{\n  __typename\n  person');
  expect((await post({ query: spaced })).json()).toMatchObject({ data: { session: { me: { situation: nurse.situation } } } });
  for (const query of [
    '{ session { me { person } } }',
    '{ __schema { types { name } } }',
    'query Registered { session { me { person } } }',
  ]) {
    const answer = await post({ query });
    const { errors, data } = answer.json<{ data?: unknown; errors: unknown[] }>();
    expect([errors.length > 0, data ?? null]).toEqual([true, null]);
    expect(answer.statusCode).toBeLessThan(500);
  }
});

it.each<[string, () => ReturnType<typeof post>]>([
  ['no JSON', () => post('{"query":')],
  ['a batch', () => post([{ query: KNOWN }, { query: KNOWN }])],
  ['no query', () => post({ variables: {} })],
  ['a query that is a number', () => post({ query: 12 })],
  ['variables that are a text', () => post({ query: KNOWN, variables: 'x' })],
  ['a NUL in the query', () => post({ query: `${KNOWN}\0` })],
  ['ten thousand braces', () => post({ query: '{a'.repeat(10_000) })],
  ['a body past the limit', () => post({ query: KNOWN, variables: { x: 'x'.repeat(2_500_000) } })],
  ['a form of another site', () => post('query=x', { 'content-type': 'text/plain' })],
  ['a query by GET of another site', () => send({ method: 'GET', url: `/graphql?query=${encodeURIComponent(KNOWN)}` })],
  ['an address with a NUL', () => send({ method: 'GET', url: '/%00' })],
  ['an address that climbs', () => send({ method: 'GET', url: '/..%2f..%2f..%2fetc/passwd' })],
  ['a file of the page that climbs', () => send({ method: 'GET', url: '/assets/..%2f..%2fpackage.json' })],
  ['a cookie that is no token', () => post({ query: KNOWN }, { cookie: `${COOKIE}='; drop table patient; --` })],
  ['an upload without its header', () => send({ method: 'POST', url: '/files/schedule?unit=1', payload: 'x' })],
  ['an upload for a unit that is a text', () => upload('/files/schedule?unit=abc', 'a;b')],
  ['an upload for a unit of somebody else', () => upload('/files/schedule?unit=999999', 'a;b')],
])('stays composed before %s', async (_, request) => {
  const response = await request();
  expectComposed(response);
  expect(response.body).not.toContain('root:');
});

it('says that an identifier is none, as a mistake of whoever asks and not a fault of ours', async () => {
  const faults = printed.length;
  for (const id of ['undefined', '../..', "' or 1=1 --", '0'.repeat(5000)])
    expect((await post({ query: REQUEST, variables: { id } })).json()).toMatchObject({
      errors: [{ message: 'malformed', extensions: { code: 'BAD_USER_INPUT' } }],
    });
  expect(printed.length).toBe(faults);
});

/** By whoever may send a schedule: another is stopped before a byte is read. */
const upload = (url: string, payload: string | Buffer) =>
  send({
    method: 'POST',
    url,
    headers: {
      ...{ cookie: `${COOKIE}=${secretary.token}`, 'content-type': 'application/octet-stream' },
      ...{ 'x-jalon': '1', 'x-file-name': 'x' },
    },
    payload,
  });

it('stays composed before anything whatever: bodies and addresses', async () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom('{', '}', '(', '"', '\\', '__typename', '...on', '@skip', '$x', '😀', '\u0000', KNOWN),
  );
  const input = fuzz('bodies and addresses', 25, 20261128);
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 12 }), fc.jsonValue(), fc.webPath(), async (parts, value, where) => {
      input.tried();
      expectComposed(await post({ query: parts.join(' '), variables: value as object }));
      expectComposed(await post(parts.join('')));
      expectComposed(await send({ method: 'GET', url: where || '/', headers: { accept: 'text/html' } }));
    }),
    input.parameters,
  );
  input.end();
}, 3_600_000);

it('gives pages a policy that runs nothing written in them, and no frame to stand in', async () => {
  const { headers } = await send({ method: 'GET', url: '/patients', headers: { accept: 'text/html' } });
  expect(headers['content-security-policy']).toMatch(/style-src 'self';/);
  expect(headers['content-security-policy']).not.toMatch(/unsafe-(inline|eval)/);
  expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/);
  expect(headers['content-security-policy']).toMatch(/font-src 'self';/);
  expect(headers).toMatchObject({
    ...{ 'x-content-type-options': 'nosniff', 'strict-transport-security': expect.any(String) },
    ...{ 'x-frame-options': 'DENY', 'permissions-policy': expect.stringMatching(/camera=\(\)/) },
  });
  expect((await send({ method: 'GET', url: '/operations.json' })).statusCode).toBe(404);
});

it('prints nobody’s name, token or query when all this goes wrong', () => {
  for (const line of printed)
    expect(line).not.toMatch(new RegExp(`${nurse.token}|${secretary.token}|LE GOFF|drop table|Registered`));
});
