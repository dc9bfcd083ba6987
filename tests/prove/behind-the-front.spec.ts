import { request, type IncomingMessage } from 'node:http';
import { request as secureRequest, type RequestOptions } from 'node:https';
import { connect } from 'node:tls';
import { hash } from '@node-rs/argon2';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { Builder, freshDatabase, type FreshDatabase, type Worker } from '@jalon/persistence/testing';
import { caddyVersion, startFront, type Front } from './support/front';

const version = caddyVersion();
let db: FreshDatabase;
let front: Front;
let nurse: Worker;

/** Where the front is not installed nothing is proved, and this says so: a proof that looks passed would be worse than none. */
const behind = (what: string, work: () => Promise<void>) =>
  version
    ? it(what, work)
    : it(`NOT PROVED, Caddy is not installed (apt-get install caddy): ${what}`, () => console.warn(`NOT PROVED: ${what}`));

beforeAll(async () => {
  if (!version) return;
  db = await freshDatabase();
  const build = new Builder(db.owner);
  const hospital = await build.organisation('CH de Valmont', { second_factor: [] });
  nurse = await build.worker('pivot-nurse', hospital, [await build.unit(hospital, 'HDJ', 'day-hospital')]);
  await build.insert('account', {
    ...{
      person_id: nurse.person,
      login: 'claire',
      password_hash: await hash('un mot de passe assez long'),
      created_at: new Date(),
    },
  });
  front = await startFront(db);
  console.log(`behind Caddy ${version}`);
}, 180_000);
afterAll(async () => {
  await front?.stop();
  await db?.close();
});

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}
type Asked = RequestOptions & { body?: string | Buffer };
function ask(path: string, { body, ...options }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = secureRequest({ host: 'localhost', port: front.https, path, ca: front.authority, ...options }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
const SIGN_IN = `mutation SignIn($login: String!, $password: String!, $chosen: String, $code: String) {
  signIn(login: $login, password: $password, chosen: $chosen, code: $code) {
    __typename
    ... on SessionState { signedIn recoveryCodes }
    ... on Refused { code data }
  }
}`;
const signIn = (login: string, password: string, headers: Record<string, string> = {}) =>
  ask('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: SIGN_IN, operationName: 'SignIn', variables: { login, password } }),
  });
/** Whether a handshake of that version of TLS succeeds. */
const handshakes = (maxVersion: 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3') =>
  new Promise<boolean>((resolve) => {
    const ends = { host: 'localhost', port: front.https, servername: 'localhost', ca: front.authority };
    // OpenSSL itself refuses the old ones unless it is asked to be careless.
    const socket = connect({ ...ends, minVersion: 'TLSv1', maxVersion, ciphers: 'DEFAULT@SECLEVEL=0' }, () => {
      socket.end();
      resolve(socket.getProtocol() === maxVersion);
    });
    socket.on('error', () => resolve(false));
  });

behind('sends whoever comes without TLS to the same address with it, and speaks TLS 1.2 and 1.3 alone', async () => {
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    request({ host: 'localhost', port: front.http, path: '/aujourdhui' }, resolve).on('error', reject).end(),
  );
  expect([answer.statusCode, answer.headers.location]).toEqual([308, 'https://localhost/aujourdhui']);
  expect([await handshakes('TLSv1.1'), await handshakes('TLSv1.2'), await handshakes('TLSv1.3')]).toEqual([false, true, true]);
});

behind(
  'tells the browser to come by TLS only, from pages and files alike, with one policy and no name of the server',
  async () => {
    const page = await ask('/', { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({
      'strict-transport-security': expect.stringContaining('max-age=31536000'),
      'content-security-policy': expect.stringContaining('upgrade-insecure-requests'),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const file = await ask('/assets/a.js');
    expect(file.headers).toMatchObject({
      'strict-transport-security': expect.stringContaining('max-age=31536000'),
      'x-content-type-options': 'nosniff',
      'cache-control': expect.stringContaining('immutable'),
    });
    for (const { headers } of [page, file]) expect([headers.server, headers['x-powered-by']]).toEqual([undefined, undefined]);
  },
);

behind('gives cookies that never travel in clear and that no script reads', async () => {
  const { headers, body } = await signIn('claire', 'un mot de passe assez long');
  expect(body).toContain('"signedIn":true');
  const cookies = headers['set-cookie'] ?? [];
  expect(cookies.length).toBeGreaterThan(1);
  for (const cookie of cookies)
    expect(cookie).toMatch(/^__Host-(?=.*; Path=\/;)(?=.*; HttpOnly)(?=.*; Secure)(?=.*; SameSite=Lax)/i);
});

behind('lets an open page hear through it, and no page of another site', async () => {
  const listen = (origin: string) => {
    class Through extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { ca: front.authority, origin, headers: { cookie: `__Host-jalon=${nurse.token}` } });
      }
    }
    const url = `wss://localhost:${front.https}/graphql`;
    const client = createClient({ url, webSocketImpl: Through, retryAttempts: 0 });
    const query = 'subscription Happened { happened { __typename what ids } }';
    const heard = new Promise((resolve, reject) =>
      client.subscribe({ query, operationName: 'Happened' }, { next: resolve, error: reject, complete: () => {} }),
    );
    return heard.finally(() => client.dispose());
  };
  const heard = listen(`https://localhost:${front.https}`);
  const ended = new Promise((resolve) => setTimeout(resolve, 1500)).then(() =>
    db.owner.query('update session set ended_at = now() where token_hash = $1', [nurse.hash]),
  );
  expect(await heard).toMatchObject({ data: { happened: { what: 'session' } } });
  await ended;
  await expect(listen('https://ailleurs.example')).rejects.toMatchObject({ code: 4403 });
});

behind('counts wrong passwords by the caller’s own address, whatever a caller writes of it', async () => {
  const tries = async () => (await db.owner.query<{ key: string }>('select key from door_try')).rows.map(({ key }) => key);
  await signIn('inconnue', 'faux', { 'x-forwarded-for': '203.0.113.1' });
  const first = await tries();
  expect(first.length).toBeGreaterThan(0);
  for (const n of [2, 3, 4])
    await signIn('inconnue', 'faux', { 'x-forwarded-for': `203.0.113.${n}`, forwarded: `for=203.0.113.${n}` });
  expect((await tries()).sort()).toEqual(first.sort());
});

behind('refuses a file of fifty megabytes, and takes one of ten as far as the application', async () => {
  const send = (megabytes: number) =>
    ask('/files/schedule', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'content-length': String(megabytes * 1_000_000) },
      body: Buffer.alloc(megabytes * 1_000_000),
    }).then(
      ({ status }) => status,
      (error: NodeJS.ErrnoException) => error.code,
    );
  expect(await send(50)).toBe(413);
  expect([401, 403, 404]).toContain(await send(10));
});
