import { hash } from '@node-rs/argon2';
import { Builder, type Worker } from '@jalon/persistence/testing';
import { sessionHash } from '../platform/http/request-acting';
import { testServer, type TestServer } from '../testing/test-server';

const NOW = '2026-11-23T07:12:00Z';
let server: TestServer;
let nurse: Worker;

const WHO = `{ session { signedIn me { givenName function unitNames { shortName } } situations { title organisation } } }`;
const SIGN_IN = `mutation($login: String!, $password: String!) { signIn(login: $login, password: $password) {
  __typename ... on Refused { code } ... on SessionState { signedIn } } }`;

beforeAll(async () => {
  server = await testServer();
  const build = new Builder(server.db.owner);
  const hospital = await build.organisation('CH de Valmont');
  const unit = await build.unit(hospital, 'HDJ', 'day-hospital');
  nurse = await build.worker('pivot-nurse', hospital, [unit], { givenName: 'Claire', title: 'IPO' });
  await build.insert('account', {
    person_id: nurse.person,
    login: 'claire',
    password_hash: await hash('trois nuits sans lune'),
    created_at: '2026-11-20T08:00:00Z',
  });
}, 60_000);

afterAll(() => server?.close());

it('answers nobody for a stranger, and the nurse with her units for her session', async () => {
  expect((await server.ask(null, WHO)).data).toEqual({ session: { signedIn: false, me: null, situations: [] } });
  expect((await server.ask(nurse, WHO)).data).toEqual({
    session: {
      signedIn: true,
      me: { givenName: 'Claire', function: 'pivot-nurse', unitNames: [{ shortName: 'HDJ' }] },
      situations: [{ title: 'IPO', organisation: 'CH de Valmont' }],
    },
  });
});

it('signs in with the right password only, and an httpOnly cookie carries the session', async () => {
  const good = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: SIGN_IN, variables: { login: 'Claire', password: 'trois nuits sans lune' } },
  });
  expect(good.json()).toEqual({ data: { signIn: { __typename: 'SessionState', signedIn: true } } });
  const cookie = good.cookies.find((c) => c.name === 'jalon')!;
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  const again = await server.ask({ ...nurse, token: cookie.value }, WHO);
  expect(again.data).toMatchObject({ session: { me: { givenName: 'Claire' } } });

  const wrong = await server.ask(null, SIGN_IN, { login: 'claire', password: 'autre chose' });
  const unknown = await server.ask(null, SIGN_IN, { login: 'personne', password: 'autre chose' });
  expect(wrong.data).toEqual({ signIn: { __typename: 'Refused', code: 'wrong-login-or-password' } });
  expect(unknown.data).toEqual(wrong.data);
});

it('closes the door for a while after ten wrong passwords', async () => {
  for (let i = 0; i < 10; i++) await server.ask(null, SIGN_IN, { login: 'claire', password: `faux ${i}` });
  const right = await server.ask(null, SIGN_IN, { login: 'claire', password: 'trois nuits sans lune' });
  expect(right.data).toEqual({ signIn: { __typename: 'Refused', code: 'too-many-tries' } });
});

it('closes one session of her own and no other: a forgotten computer, told by its browser, its place and its last use', async () => {
  const build = new Builder(server.db.owner);
  const colleague = await build.worker('pivot-nurse', await build.organisation('CH de Brume'), []);
  const forgotten = { ...nurse, token: 'a token of the forgotten computer' };
  await build.insert('session', {
    ...{ token_hash: sessionHash(forgotten.token), person_id: nurse.person, situation_id: nurse.situation },
    ...{ created_at: NOW, last_seen_at: NOW, expires_at: '2026-11-24T07:12:00Z', agent: 'Firefox Windows' },
  });
  const SESSIONS = '{ ownSessions { id title organisation thisOne } }';
  const END = 'mutation($session: ID!) { endOwnSession(session: $session) }';
  type Own = { ownSessions: { id: string; thisOne: boolean }[] };
  const own = async (who: Worker) => (await server.ask<Own>(who, SESSIONS)).data!.ownSessions;
  const other = (await own(forgotten)).find(({ thisOne }) => thisOne)!;
  expect(other).toMatchObject({ title: 'IPO', organisation: 'CH de Valmont' });
  expect((await server.ask(colleague, END, { session: other.id })).data).toEqual({ endOwnSession: false });
  expect((await server.ask(nurse, END, { session: 'no id' })).data).toEqual({ endOwnSession: false });
  expect((await server.ask(nurse, END, { session: other.id })).data).toEqual({ endOwnSession: true });
  expect((await own(nurse)).map(({ id }) => id)).not.toContain(other.id);
  expect((await server.ask(forgotten, WHO)).data).toMatchObject({ session: { signedIn: false } });
  expect((await server.ask(nurse, WHO)).data).toMatchObject({ session: { signedIn: true } });
});

it('ends every session of the person when she signs out everywhere', async () => {
  await server.ask(nurse, 'mutation { signOut(everywhere: true) }');
  expect((await server.ask(nurse, WHO)).data).toMatchObject({ session: { signedIn: false, me: null } });
});

it('gives a fault no voice: no stack, no SQL', async () => {
  const answer = await server.ask(null, '{ nothing }');
  expect(JSON.stringify(answer)).not.toMatch(/node_modules|select |stack/i);
});
