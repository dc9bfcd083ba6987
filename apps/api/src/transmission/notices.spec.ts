import { v7 as uuidv7 } from 'uuid';
import { Builder, type BuiltPatient, type Worker } from '@jalon/persistence/testing';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let build: Builder;
let hdj: number, practice: number;
let sender: Worker, secretary: Worker, idel: Worker, colleague: Worker;
let mine: BuiltPatient, theirs: BuiltPatient;
let toPractice: string, toSecretary: string;

const NOW = '2026-11-23T07:12:00.000Z';

async function notice(unit: number, patients: { patient: BuiltPatient; kind: string }[]): Promise<string> {
  const [id, addressee] = [uuidv7(), uuidv7()];
  await build.insert('notice', { id, kind: 'schedule', from_situation: sender.situation, at: NOW });
  for (const { patient, kind } of patients)
    await build.insert('notice_item', {
      id: uuidv7(),
      notice_id: id,
      patient_id: patient.patient,
      circle_id: patient.circle,
      unit_id: hdj,
      what: kind,
      data: { before: { start: '2026-11-25T14:15' }, after: { start: '2026-11-27T14:15' } },
    });
  await build.insert('addressee', { id: addressee, notice_id: id, from_unit_id: hdj, unit_id: unit, at: NOW, ack_wanted: true });
  return addressee;
}

beforeAll(async () => {
  server = await testServer(NOW);
  build = new Builder(server.db.owner);
  const hospital = await build.organisation('CH de Valmont');
  hdj = await build.unit(hospital, 'Hôpital de jour', 'day-hospital');
  const lilas = await build.organisation('Cabinet des Lilas', { kind: 'practice' });
  practice = await build.unit(lilas, 'Cabinet des Lilas', 'practice');
  sender = await build.worker('unit-secretary', hospital, [hdj]);
  secretary = await build.worker('unit-secretary', hospital, [hdj]);
  idel = await build.worker('town-nurse', lilas, [practice]);
  colleague = await build.worker('town-nurse', lilas, [practice]);
  mine = await build.patient(hospital, [hdj, practice]);
  theirs = await build.patient(hospital, [hdj], { used_family_name: 'MOREAU' });
  toPractice = await notice(practice, [
    { patient: mine, kind: 'moved' },
    { patient: theirs, kind: 'moved' },
  ]);
  toSecretary = await notice(hdj, [{ patient: theirs, kind: 'moved' }]);
});
afterAll(() => server.close());

const INBOX = '{ inbox { items { id kind ackWanted items { what data patient { familyName } } } } badges { unread toHandle } }';
const ACK = 'mutation($ids: [ID!]!) { acknowledge(ids: $ids) { ... on Marked { count } ... on Refused { code } } }';

it('tells each change with its before and after, and only of the patients whose circle the practice is in', async () => {
  const answer = await server.ask(idel, INBOX);
  expect(answer.data).toMatchObject({
    inbox: {
      items: [
        {
          id: toPractice,
          kind: 'schedule',
          items: [{ what: 'moved', data: { after: { start: '2026-11-27T14:15' } }, patient: { familyName: 'GARNIER' } }],
        },
      ],
    },
    badges: { unread: 1, toHandle: 1 },
  });
});

it('shows a unit secretary the notices addressed to her unit, and lets her take them into account', async () => {
  const before = await server.ask(secretary, INBOX);
  expect(before.data).toMatchObject({ inbox: { items: [{ id: toSecretary, items: [{ patient: { familyName: 'MOREAU' } }] }] } });
  expect((await server.ask(secretary, ACK, { ids: [toSecretary] })).data).toEqual({ acknowledge: { count: 1 } });
  expect((await server.ask(secretary, INBOX)).data).toMatchObject({ inbox: { items: [] }, badges: { toHandle: 0 } });
});

it('is taken into account once for the practice, and leaves its act of coordination for each patient', async () => {
  expect((await server.ask(idel, ACK, { ids: [toPractice] })).data).toEqual({ acknowledge: { count: 1 } });
  expect((await server.ask(colleague, ACK, { ids: [toPractice] })).data).toEqual({ acknowledge: { count: 0 } });
  const acts = await server.db.owner.query(
    `select patient_id from coordination_act where event = 'schedule-received' and situation_id = $1`,
    [idel.situation],
  );
  expect(acts.rows).toEqual([{ patient_id: mine.patient }]);
});

it('stays unknown to a unit to which it was not addressed', async () => {
  expect((await server.ask(secretary, ACK, { ids: [toPractice] })).data).toEqual({ acknowledge: { code: 'not-yours' } });
});
