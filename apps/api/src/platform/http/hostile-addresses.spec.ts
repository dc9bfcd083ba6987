import fc from 'fast-check';
import { Builder, type Worker } from '@jalon/persistence/testing';
import { expectComposed, fuzz } from '../../testing/composed';
import { testServer, type TestServer } from '../../testing/test-server';
import { cookieNames } from './request-acting';

const COOKIE = cookieNames(false).session;
const NOBODY = '00000000-0000-4000-8000-000000000000';
const YEAR = 'from=2026-01-01&to=2026-11-24';

let server: TestServer;
let officer: Worker;
let nurse: Worker;
let medical: Worker;
const logged: string[] = [];

beforeAll(async () => {
  server = await testServer();
  const build = new Builder(server.db.owner);
  const hospital = await build.organisation('CH de Valmont');
  const unit = await build.unit(hospital, 'HDJ', 'day-hospital');
  officer = await build.worker('data-protection-officer', hospital, []);
  nurse = await build.worker('pivot-nurse', hospital, [unit]);
  medical = await build.worker('medical-secretary', hospital, [unit]);
  const note = (...words: unknown[]) => (logged.push(words.map(String).join(' ')), true);
  jest.spyOn(console, 'error').mockImplementation(note);
  for (const stream of [process.stderr, process.stdout])
    jest.spyOn(stream, 'write').mockImplementation((words) => note(words) as boolean);
}, 60_000);
afterAll(async () => {
  jest.restoreAllMocks();
  await server?.close();
});

const open = (who: Worker, url: string) => server.app.inject({ url, headers: { cookie: `${COOKIE}=${who.token}` } });
const send = (who: Worker, url: string) =>
  server.app.inject({
    ...{ method: 'POST', url, payload: Buffer.from('%PDF-1.7\n%%EOF') },
    headers: { cookie: `${COOKIE}=${who.token}`, 'content-type': 'application/octet-stream', 'x-jalon': '1' },
  });

it.each<[string, number, () => ReturnType<typeof open>]>([
  ['a journal of nobody', 400, () => open(officer, `/files/journal?${YEAR}&person=${'-'.repeat(36)}`)],
  ['a journal from no day', 400, () => open(officer, '/files/journal?from=2026-13-45&to=2026-11-24')],
  ['a journal of all days', 400, () => open(officer, '/files/journal')],
  ['a paper with two addressees, one of which is none', 400, () => send(medical, `/files/document?request=x&patient=${NOBODY}`)],
  ['a paper with no addressee', 400, () => send(medical, '/files/document?name=x')],
  ['a paper that is none', 404, () => open(nurse, '/files/document/undefined')],
  ['a report of nobody', 404, () => open(nurse, `/files/access-report/undefined?${YEAR}&askedOn=2026-11-24`)],
])('answers %s by %d, as JSON, and writes nothing of it in the log', async (_, status, ask) => {
  const before = logged.length;
  const answer = await ask();
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['content-type']).toMatch(/^application\/json/);
  expect(answer.headers['content-disposition']).toBeUndefined();
  expect(logged.slice(before)).toEqual([]);
});

it.each([
  ['kinds', () => open(officer, `/files/journal?${YEAR}&kinds=wrote&kinds=read`)],
  ['rungs', () => open(nurse, '/files/ladder?states=due&states=lost')],
])('takes the last of two %s of an address for the one that is meant', async (_, ask) => {
  expect((await ask()).statusCode).toBe(200);
});

it('shows whoever asks for an export without being signed in a refusal, and saves no file of it', async () => {
  const { statusCode, headers } = await server.app.inject({ url: `/files/journal?${YEAR}` });
  expect([statusCode, headers['content-disposition']]).toEqual([401, undefined]);
});

it('says once that a question of the web is malformed, and logs nothing of it', async () => {
  const before = logged.length;
  const { errors } = await server.ask(nurse, 'query($id: ID!) { changeRequest(id: $id) { id } }', { id: 'undefined' });
  expect(errors).toMatchObject([{ message: 'malformed', extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(logged.slice(before)).toEqual([]);
});

it('stays composed before anything whatever in the address of a file, asked by whoever may have it', async () => {
  const doors: [Worker, string[]][] = [
    [officer, ['/files/journal', '/files/access-report/:']],
    [
      nurse,
      ['/files/ladder', '/files/document/:', '/files/prescription/:', '/files/pathway-document/:', '/files/access-report/:'],
    ],
  ];
  const asked = doors.flatMap(([who, places]) => places.map((place) => [who, place] as const));
  const value = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      NOBODY,
      NOBODY.toUpperCase(),
      `${NOBODY.slice(0, -1)}g`,
      '2026-11-24',
      '2026-02-30',
      '999999-01-01',
      '\0',
      'fr',
      '-',
    ),
  );
  const names = fc.constantFrom('from', 'to', 'person', 'patient', 'kinds', 'states', 'pivot', 'template', 'askedOn', 'language');
  const pairs = fc.array(fc.tuple(names, value), { maxLength: 8 });
  const statuses = new Set<number>();
  const input = fuzz('addresses of files', 60, 20261130);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...asked), value, pairs, async ([who, place], id, said) => {
      input.tried();
      const search = said.map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join('&');
      const answer = await open(who, `${place.replace(':', encodeURIComponent(id) || '-')}?${search}`);
      expectComposed(answer);
      statuses.add(answer.statusCode);
    }),
    input.parameters,
  );
  input.end();
  expect(statuses).not.toContain(403);
}, 3_600_000);
