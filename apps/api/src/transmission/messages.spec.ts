import { Builder, type BuiltPatient, type Worker } from '@jalon/persistence/testing';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let hdj: number, practice: number, elsewhere: number;
let pivot: Worker, secretary: Worker, reception: Worker, idel: Worker, locum: Worker, stranger: Worker;
let garnier: BuiltPatient;

beforeAll(async () => {
  server = await testServer();
  const build = new Builder(server.db.owner);
  const hospital = await build.organisation('CH de Valmont');
  hdj = await build.unit(hospital, 'Hôpital de jour', 'day-hospital');
  const lilas = await build.organisation('Cabinet des Lilas', { kind: 'practice' });
  practice = await build.unit(lilas, 'Cabinet des Lilas', 'practice');
  const other = await build.organisation('Cabinet du Port', { kind: 'practice' });
  elsewhere = await build.unit(other, 'Cabinet du Port', 'practice');
  pivot = await build.worker('pivot-nurse', hospital, [hdj], { familyName: 'LE GOFF', givenName: 'Claire' });
  secretary = await build.worker('unit-secretary', hospital, [hdj]);
  reception = await build.worker('reception', hospital, [hdj]);
  idel = await build.worker('town-nurse', lilas, [practice], { familyName: 'FERRAND', givenName: 'Nadège' });
  locum = await build.worker('town-nurse', lilas, [practice], { familyName: 'MARTIN', givenName: 'Luc' });
  stranger = await build.worker('town-nurse', other, [elsewhere]);
  garnier = await build.patient(hospital, [hdj, practice]);
});
afterAll(() => server.close());

const SEND = `mutation($message: MessageInput!) { sendMessage(message: $message) {
  ... on FileMessage { id addressees { id unitId seenAt ackedBy } } ... on Refused { code } } }`;
const INBOX = `query($view: String) { inbox(view: $view) { items { id body ackedBy seenBy patient { familyName } } } }`;
const BADGES = '{ badges { unread toHandle } }';
const ACK = `mutation($ids: [ID!]!) { acknowledge(ids: $ids) { ... on Marked { count } ... on Refused { code } } }`;
const SEEN = ACK.replace('acknowledge', 'markSeen');
const FILE = `query($patient: ID!) { fileMessages(patient: $patient) { id addressees { seenBy ackedBy } } }`;

interface Item {
  id: string;
  body: string;
  ackedBy: string | null;
}
const inbox = async (who: Worker, view = 'waiting') =>
  (await server.ask<{ inbox: { items: Item[] } }>(who, INBOX, { view })).data?.inbox.items;
const badges = async (who: Worker) =>
  (await server.ask<{ badges: { unread: number; toHandle: number } }>(who, BADGES)).data?.badges;
const send = (who: Worker, body: string, more: object = {}) =>
  server.ask<{ sendMessage: { id: string; code?: string } }>(who, SEND, {
    message: { patient: garnier.patient, body, to: [], ackWanted: true, ...more },
  });

it('reaches the circle, and the badge says what the page shows, after each act', async () => {
  await send(pivot, 'Reprise vendredi : bilan demandé.');
  expect(await badges(idel)).toEqual({ unread: 1, toHandle: 1 });
  const [message] = (await inbox(idel)) ?? [];
  expect(message?.body).toBe('Reprise vendredi : bilan demandé.');
  // Its writer is not told of her own message.
  expect(await badges(pivot)).toEqual({ unread: 0, toHandle: 0 });

  await server.ask(idel, SEEN, { ids: [message?.id] });
  expect(await badges(idel)).toEqual({ unread: 0, toHandle: 1 });
  expect(await inbox(idel)).toHaveLength(1);
});

it('lets a locum of the practice acknowledge under his own name, for the practice', async () => {
  const [message] = (await inbox(locum)) ?? [];
  const acked = await server.ask(locum, ACK, { ids: [message?.id] });
  expect(acked.data).toEqual({ acknowledge: { count: 1 } });
  expect(await badges(idel)).toEqual({ unread: 0, toHandle: 0 });
  expect(await inbox(idel)).toEqual([]);
  const [kept] = (await inbox(idel, 'all')) ?? [];
  expect(kept?.ackedBy).toBe('Luc MARTIN');
  const file = await server.ask(pivot, FILE, { patient: garnier.patient });
  expect(file.data?.fileMessages).toMatchObject([{ addressees: [{ seenBy: 'Nadège FERRAND', ackedBy: 'Luc MARTIN' }] }]);
});

it('goes to one person only, and comes back as an answer to the one who wrote', async () => {
  const toLuc = { to: [{ unitId: practice, situationId: locum.situation }] };
  const sent = (await send(pivot, 'Luc, pouvez-vous passer samedi ?', toLuc)).data?.sendMessage;
  expect(await badges(idel)).toEqual({ unread: 0, toHandle: 0 });
  expect(await badges(locum)).toEqual({ unread: 1, toHandle: 1 });
  const [message] = (await inbox(locum)) ?? [];
  // A colleague of the practice cannot answer in his place.
  expect((await server.ask(idel, ACK, { ids: [message?.id] })).data).toEqual({ acknowledge: { code: 'not-yours' } });
  await send(locum, 'Oui, à 9 h.', { answers: sent?.id, ackWanted: false });
  expect((await inbox(pivot))?.map(({ body }) => body)).toEqual(['Oui, à 9 h.']);
  await server.ask(locum, ACK, { ids: [message?.id] });
});

it('refuses an empty message, and an addressee outside the circle', async () => {
  expect((await send(pivot, '  ')).data?.sendMessage).toEqual({ code: 'empty-message' });
  expect((await send(pivot, 'Bonjour', { to: [{ unitId: elsewhere }] })).data?.sendMessage).toEqual({ code: 'not-in-circle' });
});

it('leaves one act of coordination a thread, and a journal entry', async () => {
  const acts = await server.db.owner.query(
    `select event, reach, times from coordination_act where event = 'message-sent' order by at`,
  );
  expect(acts.rows.map(({ reach }) => reach)).toContain('external');
  const journal = await server.db.owner.query(
    `select kind from journal_entry where operation = 'sendMessage' and $1 = any(patients)`,
    [garnier.patient],
  );
  expect(journal.rowCount).toBeGreaterThanOrEqual(3);
});

it('stays out of sight of the three kinds of secretaries, by list, file, id and badge', async () => {
  await send(idel, 'Plaie qui suinte.', { to: [{ unitId: hdj }] });
  const [message] = (await inbox(pivot))?.filter(({ body }) => body === 'Plaie qui suinte.') ?? [];
  expect(message).toBeDefined();
  expect(await inbox(secretary, 'all')).toEqual([]);
  expect(await badges(secretary)).toEqual({ unread: 0, toHandle: 0 });
  expect(await badges(reception)).toEqual({ unread: 0, toHandle: 0 });
  expect((await server.ask(secretary, ACK, { ids: [message?.id] })).data).toEqual({ acknowledge: { code: 'not-yours' } });
  for (const who of [reception, secretary])
    expect((await server.ask(who, FILE, { patient: garnier.patient })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await server.ask(reception, INBOX)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

it('shows the nurse of another practice nothing, by list, count, id or badge', async () => {
  const [message] = (await inbox(pivot)) ?? [];
  expect(await inbox(stranger, 'all')).toEqual([]);
  expect(await badges(stranger)).toEqual({ unread: 0, toHandle: 0 });
  expect((await server.ask(stranger, FILE, { patient: garnier.patient })).data).toEqual({ fileMessages: [] });
  expect((await server.ask(stranger, SEEN, { ids: [message?.id] })).data).toEqual({ markSeen: { code: 'not-yours' } });
  expect((await send(stranger, 'Bonjour')).data?.sendMessage).toEqual({ code: 'not-in-circle' });
  const whom = await server.ask(stranger, 'query($p: ID!) { whomToWrite(patient: $p) { unit } }', { p: garnier.patient });
  expect(whom.data).toEqual({ whomToWrite: [] });
});
