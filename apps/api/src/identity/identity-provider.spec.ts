import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Builder } from '@jalon/persistence/testing';
import { testServer, type TestServer } from '../testing/test-server';

const REDIRECT = 'https://jalon.example/connexion/retour';
const NURSE = '10101010101';
const WHO = '{ session { signedIn me { organisationName } situations { organisation } } }';
let provider: ChildProcess;
let server: TestServer;
let nurse: string;

beforeAll(async () => {
  provider = spawn(process.execPath, [path.join(__dirname, '../testing/identity-provider.mjs'), REDIRECT], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [issuer] = await new Promise<string[]>((resolve) => {
    createInterface({ input: provider.stdout! }).once('line', (line) => resolve([line]));
  });
  server = await testServer(new Date().toISOString(), {
    identityProvider: {
      ...{ issuer: issuer!, discoveryUrl: `${issuer}/.well-known/wallet-openid-configuration`, redirectUrl: REDIRECT },
      ...{
        clientId: 'jalon',
        clientSecret: 'only a test knows this',
        scope: 'openid scope_all',
        acrValues: 'eidas1',
        endpoints: {},
      },
    },
  });
  const build = new Builder(server.db.owner);
  const hospital = await build.organisation('CH de Valmont', { finess_site: '290000017' });
  const clinic = await build.organisation('Clinique Sainte-Aurore', { kind: 'clinic', finess_site: '290000025' });
  nurse = await build.person('Le Goff', 'Claire', { rpps: NURSE });
  await build.worker('pivot-nurse', hospital, [await build.unit(hospital, 'HDJ', 'day-hospital')], { person: nurse });
  await build.worker('pivot-nurse', clinic, [await build.unit(clinic, 'Gynécologie', 'service')], { person: nurse });
}, 60_000);

afterAll(async () => {
  provider?.kill();
  await server?.close();
});

/** One's browser at the provider's, from the address that Jalon gave to the one that leads back. */
async function throughProvider(location: string, hint: string): Promise<string> {
  const cookies = new Map<string, string>();
  const address = new URL(location);
  address.searchParams.set('login_hint', hint);
  let next = address.href;
  for (let hops = 0; hops < 10 && !next.startsWith(REDIRECT); hops++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(next, { redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';')[0]!.split('=');
      cookies.set(name, value);
    }
    next = new URL(answer.headers.get('location') ?? REDIRECT, next).href;
  }
  return next.slice(next.indexOf('?'));
}

async function begin() {
  const answer = await server.app.inject({ url: '/connexion/pro-sante-connect' });
  const cookie = answer.cookies.find(({ name }) => name === 'jalon-provider')!;
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  return { location: String(answer.headers.location), begun: cookie.value };
}

async function enter(hint: string) {
  const { location, begun } = await begin();
  const search = await throughProvider(location, hint);
  return { search, begun, ...(await comeBack(search, begun)) };
}

async function comeBack(search: string, begun: string) {
  const answer = await server.app.inject({ url: `/connexion/retour${search}`, headers: { cookie: `jalon-provider=${begun}` } });
  return { to: answer.headers.location, token: answer.cookies.find(({ name, value }) => name === 'jalon' && value)?.value };
}

const who = async (token: string) =>
  (await server.ask({ token, person: nurse, situation: '', hash: '' }, WHO)).data as { session: Record<string, unknown> };

it('asks the provider for the level, with a state, a nonce and a proof that stay in this browser', async () => {
  const { location } = await begin();
  const asked = new URL(location).searchParams;
  expect(asked.get('acr_values')).toBe('eidas1');
  expect(asked.get('code_challenge_method')).toBe('S256');
  for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)!.length).toBeGreaterThan(20);
});

it('lets in whom the provider names by her number, in the place she works in, on a session of Jalon’s own', async () => {
  const { to, token } = await enter(`8${NURSE}:290000025`);
  expect(to).toBe('/');
  expect(await who(token!)).toMatchObject({ session: { signedIn: true, me: { organisationName: 'Clinique Sainte-Aurore' } } });
});

it('asks in which situation she works when the provider names several places', async () => {
  const { token } = await enter(`8${NURSE}:290000017,290000025`);
  expect(await who(token!)).toMatchObject({ session: { signedIn: true, me: null, situations: [{}, {}] } });
});

it.each([
  ['810101010199:290000017', 'rpps-unknown'],
  ['0291234567:290000017', 'provider-without-rpps'],
])('lets nobody in as %s, and says why', async (hint, code) => {
  expect(await enter(hint)).toMatchObject({ to: `/?entree=${code}`, token: undefined });
});

it('takes an answer once, in the browser that asked, and no altered one', async () => {
  const { search, begun } = await enter(`8${NURSE}:290000017`);
  expect(await comeBack(search, begun)).toMatchObject({ to: '/?entree=provider-refused', token: undefined });
  const other = await begin();
  expect(await comeBack(search, other.begun)).toMatchObject({ to: '/?entree=provider-refused' });
  expect(await comeBack(search, 'x')).toMatchObject({ to: '/?entree=provider-began-elsewhere' });
});
