import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { holds, type JobFunction } from '@jalon/access';
import { freshDatabase, type FreshDatabase } from '@jalon/persistence/testing';
import { createServer } from '../server';
import { loadDemo, type DemoAccount } from './load-demo';

const NOW = '2026-11-24T07:12:00.000Z';
let db: FreshDatabase;
let app: NestFastifyApplication;
let accounts: DemoAccount[];

beforeAll(async () => {
  db = await freshDatabase();
  accounts = await loadDemo({ ownerUrl: db.ownerUrl, now: NOW });
  const passwords = { app: '', jobs: '' };
  const urls = { applicationUrl: db.applicationUrl, directUrl: db.applicationUrl, ownerUrl: db.ownerUrl, jobsUrl: db.jobsUrl };
  const place = { port: 0, host: '127.0.0.1', dataDir: '/tmp', webDir: '/tmp/no-web' };
  app = await createServer({
    ...urls,
    ...place,
    passwords,
    secretKey: '',
    identityProvider: null,
    production: false,
    demo: true,
    setNow: NOW,
    namedStatements: true,
    filesAnHour: Infinity,
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
}, 60_000);

afterAll(async () => {
  await app?.close();
  await app?.get(DataSource).destroy();
  await db?.close();
});

interface Answer<T> {
  data: T | null;
}

async function ask<T>(
  cookie: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ data: T; cookie: string }> {
  const response = await app.inject({ method: 'POST', url: '/graphql', headers: { cookie }, payload: { query, variables } });
  const set = response.cookies.find(({ name }) => name === 'jalon');
  return { data: response.json<Answer<T>>().data as T, cookie: set ? `jalon=${set.value}` : cookie };
}

interface Situations {
  signIn: { situations: { id: string }[] };
}

/** A session of this person, in her first situation. */
async function enter(login: string): Promise<string> {
  const signIn = `mutation($login: String!) { signIn(login: $login, password: "jalon") { ... on SessionState { situations { id } } } }`;
  const { data, cookie } = await ask<Situations>('', signIn, { login });
  const [first] = data.signIn.situations;
  if (data.signIn.situations.length > 1)
    await ask(cookie, 'mutation($id: ID!) { chooseSituation(situation: $id) }', { id: first?.id });
  return cookie;
}

interface Listed {
  day: { rows: { patient: { id: string; familyName: string } | null; reasons: { code: string }[] }[] } | null;
}
const DAY = '{ day { rows { patient { id familyName } reasons { code } } } }';

it('lets every account in, and gives nobody a list longer than a person can face', async () => {
  const lengths: Record<string, number> = {};
  for (const { login } of accounts) {
    const cookie = await enter(login);
    const { data } = await ask<{ session: { me: { function: JobFunction } | null } }>(cookie, '{ session { me { function } } }');
    const fn = data.session.me?.function;
    expect({ login, entered: fn !== undefined }).toEqual({ login, entered: true });
    if (fn && holds(fn, 'day.read')) lengths[login] = (await ask<Listed>(cookie, DAY)).data.day?.rows.length ?? 0;
  }
  expect(Math.max(...Object.values(lengths))).toBeLessThanOrEqual(15);
  expect(lengths.claire).toBeGreaterThanOrEqual(8);
  // Both cells have work of their own, and the second coordinator hers.
  expect(lengths.irene).toBeGreaterThanOrEqual(3);
  expect(lengths.maud).toBeGreaterThanOrEqual(5);
  expect(lengths.ines).toBeGreaterThanOrEqual(1);
}, 60_000);

it('shows the studies’ scenes on the pivot nurse’s morning', async () => {
  const { data } = await ask<Listed>(await enter('claire'), DAY);
  const reasons = Object.fromEntries(
    (data.day?.rows ?? []).map(({ patient, reasons: all }) => [patient?.familyName, all.map(({ code }) => code)]),
  );
  expect(reasons.GARNIER).toEqual(expect.arrayContaining(['request-to-verify', 'milestone-past-window']));
  expect(reasons.PELLETIER).toContain('call-due');
  expect(reasons.MARCHAND).toEqual(expect.arrayContaining(['no-pivot', 'no-next-step']));
  expect(Object.values(reasons).flat()).toEqual(
    expect.arrayContaining(['visit-without-blood-test', 'decision-to-confirm', 'arrival-to-check']),
  );
});

it('dates Mme Marchand’s two gaps from the week in which she came home, and tells the cell who is away', async () => {
  const GAPS = '{ day { rows { patient { familyName } reasons { code since } } } }';
  type Row = { patient: { familyName: string } | null; reasons: { code: string; since: string }[] };
  const { data } = await ask<{ day: { rows: Row[] } }>(await enter('irene'), GAPS);
  const marchand = data.day.rows.find(({ patient }) => patient?.familyName === 'MARCHAND')?.reasons ?? [];
  const since = Object.fromEntries(marchand.map((one) => [one.code, one.since.slice(0, 10)]));
  expect(since).toMatchObject({ 'no-pivot': '2026-11-21', 'no-next-step': '2026-11-23' });
  const TEAM = '{ teamAbsences { name absences { replacementName } } }';
  expect((await ask(await enter('maud'), TEAM)).data).toEqual({
    teamAbsences: [{ name: 'Inès Robin', absences: [{ replacementName: 'Maud Delcourt' }] }],
  });
});

it('keeps Mme Garnier from the nurse of another practice', async () => {
  const { data } = await ask<Listed>(await enter('claire'), DAY);
  const garnier = data.day?.rows.find(({ patient }) => patient?.familyName === 'GARNIER')?.patient?.id;
  const FILE = 'query($id: ID!) { patientFile(id: $id) { id } }';
  const inTheCircle = await ask<{ patientFile: object | null }>(await enter('nadege'), FILE, { id: garnier });
  const outside = await ask<{ patientFile: object | null }>(await enter('hugo'), FILE, { id: garnier });
  expect(inTheCircle.data.patientFile).toEqual({ id: garnier });
  expect(outside.data.patientFile).toBeNull();
});
