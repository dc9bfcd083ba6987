import { ACKNOWLEDGE, ASK, DAILY, LIST, LOOK, ONE, photo, say, scene, type Scene } from '../testing/prescription-scene';

let here: Scene;
let id: string;
let document: string;

const OF_PATIENT = 'query($patient: ID!) { patientPrescriptions(patient: $patient) { prescription { id } requests { id } } }';
const open = (who: Scene['hugo'], at: string) =>
  here.server.app.inject({ url: `/files/document/${at}`, headers: { cookie: `jalon=${who.token}` } });

beforeAll(async () => {
  here = await scene();
  const input = { prescription: here.prescription, line: 'line-1', wanted: DAILY, reason: 'coming-off' };
  ({ id } = await say(here.server, here.nadege, ASK, { input }));
  document = (await photo(here.server, here.vasseur, id)).id ?? '';
}, 60_000);
afterAll(() => here?.server.close());

it('shows a nurse of another practice nothing: by id, by list, by patient, by document, by any act', async () => {
  const { server, hugo, patient, prescription } = here;
  expect((await server.ask(hugo, ONE, { id })).data).toEqual({ changeRequest: null });
  expect((await server.ask(hugo, LIST)).data).toEqual({ changeRequests: [] });
  expect((await server.ask(hugo, OF_PATIENT, { patient: patient.patient })).data).toEqual({ patientPrescriptions: [] });
  expect((await server.ask(hugo, LOOK, { id })).data).toEqual({ lookAtRequest: false });
  expect(await say(server, hugo, ACKNOWLEDGE, { id, version: 1 })).toMatchObject({ code: 'not-found' });
  const input = { prescription, line: 'line-1', wanted: DAILY, reason: 'coming-off' };
  expect(await say(server, hugo, ASK, { input })).toMatchObject({ code: 'not-found' });
  expect((await open(hugo, document)).statusCode).toBe(404);
});

it('serves a document to the circle so that a browser runs nothing of it, and leaves its trace', async () => {
  const response = await open(here.nadege, document);
  expect(response.statusCode).toBe(200);
  expect(response.headers).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining('sandbox'),
    'cache-control': 'private, no-store',
  });
  const { rows } = await here.server.db.owner.query(
    `select 1 from journal_entry where operation = 'openDocument' and kind = 'opened' and person_id = $1`,
    [here.nadege.person],
  );
  expect(rows).toHaveLength(1);
});

it.each([
  ['a page renamed .jpg', Buffer.from('<html><script>'), 422, 'document-unknown'],
  ['an iPhone’s own format', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 422, 'document-heic'],
  ['nothing', Buffer.alloc(0), 422, 'document-empty'],
])('refuses %s with a sentence to say', async (_, bytes, status, code) => {
  expect(await photo(here.server, here.lucie, id, bytes)).toMatchObject({ status, code });
});

it('writes nothing for a form of another site', async () => {
  expect(await photo(here.server, here.lucie, id, undefined, {})).toMatchObject({ status: 403 });
});
