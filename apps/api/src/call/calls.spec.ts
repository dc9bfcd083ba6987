import { v7 as uuidv7 } from 'uuid';
import { Builder, type BuiltPatient, type Worker } from '@jalon/persistence/testing';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let build: Builder;
let hdj: number, practice: number, elsewhere: number;
let pivot: Worker, colleague: Worker, social: Worker, stranger: Worker;
let morel: BuiltPatient;
let callId: string, milestone: string, nextMilestone: string;
const NOW = '2026-11-23T09:00:00.000Z';

/** What does it is in the agreement; its days are those below. */
const ORAL_CALL = {
  ...{ key: 'oral-call', title: 'Appel', stage: 'treatment', lane: 'call', anchor: 'discharge', inCharge: 'pivot-nurse' },
  ...{ windows: [{ from: {}, due: {}, to: {} }], satisfiedBy: { kind: 'call-reached', orAttempts: null }, required: true },
};

async function oralPathway(): Promise<void> {
  const [template, pathway] = ['oncology-test', uuidv7()];
  await build.insert('pathway_template', {
    key: template,
    version: 1,
    title: 'Oncologie',
    kind: 'local',
    content: { stages: [], milestones: [ORAL_CALL] },
    status: 'published',
  });
  const held = { patient_id: morel.patient, circle_id: morel.circle, unit_id: hdj };
  await build.insert('pathway', {
    id: pathway,
    ...held,
    template_key: template,
    template_version: 1,
    title: 'Capécitabine',
    stage: 'treatment',
    status: 'active',
    included_on: '2026-11-02',
    anchors: { 'oral-start': '2026-11-09' },
    pivot: pivot.situation,
    next_step_on: '2026-11-23',
    created_at: NOW,
  });
  milestone = uuidv7();
  nextMilestone = uuidv7();
  const at = {
    pathway_id: pathway,
    title: 'Appel de suivi, traitement oral',
    stage: 'treatment',
    lane: 'call',
    in_charge: 'pivot-nurse',
  };
  await build.insert('pathway_milestone', {
    id: milestone,
    ...held,
    ...at,
    key: 'oral-call@2',
    due_on: '2026-11-23',
    window_from: '2026-11-21',
    window_to: '2026-11-26',
  });
  await build.insert('pathway_milestone', {
    id: nextMilestone,
    ...held,
    ...at,
    key: 'oral-call@3',
    due_on: '2026-11-30',
    window_from: '2026-11-28',
    window_to: '2026-12-03',
  });
  callId = uuidv7();
  await build.insert('call', {
    id: callId,
    ...held,
    purpose: 'Capécitabine, semaine 2',
    planned_at: '2026-11-23T09:00:00Z',
    state: 'planned',
    created_at: NOW,
  });
  const visit = { ...held, status: 'planned', source: 'hand', created_at: NOW, changed_at: NOW };
  await build.insert('appointment', {
    id: uuidv7(),
    ...visit,
    kind: 'consultation',
    starts_at: '2026-12-02T13:30:00Z',
    label: 'Consultation',
    doctor: 'Dr Vasseur',
    lab: 'requested',
    lab_due_on: '2026-11-30',
  });
  await build.insert('relative', {
    id: uuidv7(),
    ...held,
    name: 'Paul Morel',
    link: 'conjoint',
    trusted: true,
    phone: '06 39 98 00 12',
    may_be_told: 'rendez-vous',
    created_at: NOW,
  });
}

beforeAll(async () => {
  server = await testServer(NOW);
  build = new Builder(server.db.owner);
  const hospital = await build.organisation('CH de Valmont');
  hdj = await build.unit(hospital, 'Hôpital de jour', 'day-hospital');
  const socialUnit = await build.unit(hospital, 'Service social', 'service');
  const lilas = await build.organisation('Cabinet des Lilas', { kind: 'practice' });
  practice = await build.unit(lilas, 'Cabinet des Lilas', 'practice');
  const other = await build.organisation('Cabinet du Port', { kind: 'practice' });
  elsewhere = await build.unit(other, 'Cabinet du Port', 'practice');
  pivot = await build.worker('pivot-nurse', hospital, [hdj], { familyName: 'LE GOFF', givenName: 'Claire' });
  colleague = await build.worker('pivot-nurse', hospital, [hdj]);
  social = await build.worker('social-worker', hospital, [socialUnit]);
  stranger = await build.worker('town-nurse', other, [elsewhere]);
  morel = await build.patient(hospital, [hdj, practice, socialUnit], { used_family_name: 'MOREL', used_given_name: 'Monique' });
  await oralPathway();
});
afterAll(() => server.close());

const PAGE = `query($id: ID!) { call(id: $id) { version kind mine writesClinical numbers { name phone mayBeTold } proposedNext { on time }
  proposedTry { on time } reminders { kind on label } earlier { state clinical { note symptoms } } said { note symptoms reminded } } }`;
const REACHED = `mutation($said: ReachedInput!) { callReached(said: $said) { ... on CallEnded { state nextId } ... on Refused { code } } }`;
const MISSED = `mutation($id: ID!, $version: Int!, $again: WhenInput!) {
  callUnreached(id: $id, version: $version, tryAgain: $again) { ... on CallEnded { state nextId } ... on Refused { code } } }`;

type Page = { call: { version: number; proposedNext: { on: string; time: string } | null; earlier: unknown[] } | null };
const page = async (who: Worker, id: string) => (await server.ask<Page>(who, PAGE, { id })).data?.call;
const reach = async (id: string, more: object, who = pivot) => {
  const said = { id, version: 1, identity: [true, true], minutes: 9, symptoms: [], reminded: ['consultation le 02/12'], ...more };
  return (await server.ask<{ callReached: { state?: string; code?: string; nextId?: string } }>(who, REACHED, { said })).data
    ?.callReached;
};

it('shows whom to call, what to remind and the next call of the rhythm', async () => {
  expect(await page(pivot, callId)).toMatchObject({
    kind: 'oral-treatment',
    numbers: [{ name: 'Paul Morel', phone: '06 39 98 00 12', mayBeTold: 'rendez-vous' }],
    proposedNext: { on: '2026-11-30', time: '10:00' },
    proposedTry: { on: '2026-11-23', time: '16:00' },
    reminders: [
      { kind: 'blood-test', on: '2026-11-30' },
      { kind: 'consultation', on: '2026-12-02', label: 'Consultation, Dr Vasseur' },
    ],
  });
});

it('that reached nobody leaves another try, counted, and never drops out of the list', async () => {
  const past = { id: callId, version: 1, again: { on: '2026-11-22', time: '16:00' } };
  expect((await server.ask(pivot, MISSED, past)).data).toEqual({ callUnreached: { code: 'next-try-missing' } });
  const missed = await server.ask<{ callUnreached: { nextId: string } }>(pivot, MISSED, {
    ...past,
    again: { on: '2026-11-23', time: '16:00' },
  });
  const again = missed.data?.callUnreached.nextId ?? '';
  const { rows } = await server.db.owner.query('select attempts, follows, state, milestone_id from call where id = $1', [again]);
  expect(rows).toEqual([{ attempts: 1, follows: callId, state: 'planned', milestone_id: null }]);
  callId = again;
});

it('is made only after both identity checks, and asks for the symptoms of a treatment taken at home', async () => {
  expect(await reach(callId, { identity: [true, false] })).toEqual({ code: 'identity-not-checked' });
  expect(await reach(callId, { symptoms: null })).toEqual({ code: 'symptoms-missing' });
});

it('reached: the milestone is done, the next one planned, the pathway and the log settled, in one transaction', async () => {
  const reached = await reach(callId, {
    symptoms: ['nausea', 'invented'],
    note: 'Prend bien.',
    next: { on: '2026-11-30', time: '10:00' },
  });
  expect(reached).toMatchObject({ state: 'reached', nextId: expect.any(String) });
  const { rows } = await server.db.owner.query(
    `select (select done_on::text from pathway_milestone where id = $1) as done, (select milestone_id from call where id = $2) as next,
      (select next_step_on::text from pathway) as step, (select symptoms from call_note) as symptoms`,
    [milestone, reached?.nextId],
  );
  expect(rows).toEqual([{ done: '2026-11-23', next: nextMilestone, step: '2026-11-30', symptoms: ['nausea'] }]);
  const acts = await server.db.owner.query('select event, interface, minutes, times from coordination_act');
  expect(acts.rows).toEqual([{ event: 'oral-treatment-call', interface: 'patient', minutes: 9, times: 2 }]);
  expect(await reach(callId, {}, colleague)).toEqual({ code: 'call-already-ended' });
});

it('unplanned opens the one that is due, when there is one', async () => {
  const START = `mutation($p: ID!) { startCall(patient: $p, purpose: "Appel") { ... on CallPage { id } ... on Refused { code } } }`;
  const first = await server.ask<{ startCall: { id: string } }>(pivot, START, { p: morel.patient });
  const second = await server.ask(colleague, START, { p: morel.patient });
  expect(second.data).toEqual(first.data);
  const CANCEL = `mutation($id: ID!, $r: String!) { cancelCall(id: $id, version: 1, reason: $r) { ... on CallEnded { state } ... on Refused { code } } }`;
  const id = first.data?.startCall.id;
  expect((await server.ask(pivot, CANCEL, { id, r: '' })).data).toEqual({ cancelCall: { code: 'reason-missing' } });
  expect((await server.ask(pivot, CANCEL, { id, r: 'mistake' })).data).toEqual({ cancelCall: { state: 'cancelled' } });
});

it('shows the social worker that a call was made, never what was said', async () => {
  const seen = await page(social, callId);
  expect(seen).toMatchObject({ writesClinical: false, said: null, earlier: [{ state: 'unreached', clinical: null }] });
});

it('shows the nurse of another practice nothing, by id or by act', async () => {
  expect(await page(stranger, callId)).toBeNull();
  expect(await reach(callId, {}, stranger)).toEqual({ code: 'not-found' });
  const start = await server.ask(
    stranger,
    `mutation($p: ID!) { startCall(patient: $p, purpose: "x") { ... on Refused { code } } }`,
    { p: morel.patient },
  );
  expect(start.data).toEqual({ startCall: { code: 'not-in-circle' } });
});

it('noted by mistake is to make again: its milestone is to do, the next call and the act of the log are gone', async () => {
  const TAKE_BACK = `mutation Back($id: ID!, $version: Int!, $reason: String) { takeBackCall(id: $id, version: $version, reason: $reason) {
    ... on CallEnded { state } ... on Refused { code } } }`;
  const stands = `select (select done_on::text from pathway_milestone where id = $1) as done, (select state from call where follows = $2) as next,
    (select sum(times)::int from coordination_act where event = 'oral-treatment-call' and patient_id = $3) as times, (select version from call where id = $2)`;
  const now = async () =>
    (await server.db.owner.query(stands, [milestone, callId, morel.patient])).rows[0] as {
      done: string;
      times: number;
      version: number;
    };
  const before = await now();
  expect(before).toMatchObject({ done: '2026-11-23' });
  const back = async (who: Worker, reason: string | null) =>
    (await server.ask(who, TAKE_BACK, { id: callId, version: before.version, reason })).data;
  expect(await back(stranger, 'x')).toEqual({ takeBackCall: { code: 'not-found' } });
  expect(await back(colleague, null)).toEqual({ takeBackCall: { code: 'reason-missing' } });
  expect(await back(pivot, null)).toEqual({ takeBackCall: { state: 'planned' } });
  expect(await now()).toMatchObject({ done: null, times: before.times - 1 });
});
