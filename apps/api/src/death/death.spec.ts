import { v7 as uuidv7 } from 'uuid';
import type { Worker } from '@jalon/persistence/testing';
import { patientScene, visit, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;

interface Kept {
  __typename: string;
  state?: string;
  code?: string;
  stops?: Record<string, number>;
}
const STOPS = 'stops { appointments calls tasks requests pathways }';
const KEPT = `__typename ... on DeathKept { state ${STOPS} } ... on Refused { code }`;

async function act(call: string, who: Worker = scene.claire): Promise<Kept> {
  const { data, errors } = await server.ask<{ done: Kept }>(who, `mutation { done: ${call} { ${KEPT} } }`);
  if (!data) return { __typename: 'Error', code: errors?.[0]?.extensions.code ?? '' };
  return data.done;
}
const say = (more = '', who?: Worker) =>
  act(`sayDeath(input: { patient: "${scene.helene.patient}", diedOn: "2026-11-21", source: "relatives" ${more} })`, who);
const confirm = (who?: Worker) => act(`confirmDeath(patient: "${scene.helene.patient}")`, who);
const undo = (reason: string, who?: Worker) => act(`undoDeath(patient: "${scene.helene.patient}", reason: "${reason}")`, who);

/** All that could reach her, as it stands: what comes back must be this again, version apart. */
const waiting = async (): Promise<unknown> => {
  const { rows } = await server.db.owner.query(
    `select 'appointment' as what, id, status, status_reason, changed_at as at from appointment where patient_id = $1
     union all select 'call', id, state, ended_reason, at from call where patient_id = $1
     union all select 'task', id, state, not_done_reason, state_at from task where patient_id = $1
     union all select 'pathway', id, status, next_step_on || ' ' || next_step || ' ' || coalesce(breach->>'code', ''), null from pathway where patient_id = $1
     order by 1, 2`,
    [scene.helene.patient],
  );
  return rows;
};
const openRed = async () =>
  (
    await server.db.owner.query(
      `select code, state, closed_how from continuity_break where state <> 'closed' or closed_how <> 'avert'`,
    )
  ).rows;
const messages = async () =>
  (
    await server.db.owner.query<{ body: string; unit_id: number }>(
      `select m.body, d.unit_id from message m join addressee d on d.message_id = m.id where m.patient_id = $1 order by m.at, d.unit_id`,
      [scene.helene.patient],
    )
  ).rows;

beforeAll(async () => {
  server = await testServer('2026-11-23T07:12:00.000Z');
  scene = await patientScene(server);
  const held = { patient_id: scene.helene.patient, circle_id: scene.helene.circle, unit_id: scene.hdj };
  await visit(scene, scene.helene, '2026-11-27T08:00:00Z');
  await visit(scene, scene.helene, '2026-11-10T08:00:00Z', { status: 'done' });
  await scene.build.insert('call', {
    ...{
      id: uuidv7(),
      ...held,
      purpose: 'Appel',
      planned_at: '2026-11-24T09:00:00Z',
      state: 'planned',
      created_at: '2026-11-20T08:00:00Z',
    },
  });
  await scene.build.insert('task', {
    ...{ id: uuidv7(), ...held, to_unit_id: scene.hdj, title: 'Relancer le bilan', due_on: '2026-11-25', state: 'open' },
    ...{ created_by: scene.claire.situation, created_at: '2026-11-20T08:00:00Z' },
  });
  await server.ask(
    scene.claire,
    `mutation { enrol(input: { patient: "${scene.helene.patient}", template: "oncology-adult", stage: "announcement",
     pivot: "${scene.claire.situation}", anchors: { announcement: "2026-10-01" } }) { __typename } }`,
  );
}, 60_000);
afterAll(() => server?.close());

let before: unknown;

it('is first only said, by whoever hears it: nothing stops, nobody is told', async () => {
  before = await waiting();
  expect(await say('', scene.stranger)).toMatchObject({ code: 'not-found' });
  expect(await say('', scene.unitSecretary)).toMatchObject({ state: 'said' });
  expect(await say()).toMatchObject({ code: 'death-already' });
  expect(await waiting()).toEqual(before);
  expect(await messages()).toEqual([]);
  expect(await confirm(scene.unitSecretary)).toMatchObject({ code: 'FORBIDDEN' });
});

it('once confirmed stops all that would reach her, silently, and tells each unit of the circle once', async () => {
  expect(await confirm()).toMatchObject({
    state: 'confirmed',
    stops: { appointments: 1, calls: 1, tasks: 1, requests: 0, pathways: 1 },
  });
  expect(await confirm()).toMatchObject({ code: 'death-already' });
  const told = await messages();
  expect(told.map(({ unit_id }) => unit_id).sort()).toEqual([scene.hdj, scene.practice].sort());
  const red = await openRed();
  expect(red.length).toBeGreaterThan(0);
  expect(red.filter((one: { closed_how: string }) => one.closed_how !== 'silence')).toEqual([]);
  const { data } = await server.ask<{ day: { rows: { patient: { id: string } | null }[] } }>(
    scene.claire,
    '{ day { rows { patient { id } reasons { code } } } }',
  );
  const reasons = data?.day.rows.filter(({ patient }) => patient?.id === scene.helene.patient) ?? [];
  expect(JSON.stringify(reasons)).not.toMatch(/visit-|no-|milestone|call-due|task-due/);
});

it('then nothing new is planned, called or begun for her, each refused with the day of the death', async () => {
  const patient = scene.helene.patient;
  const plan = `planAppointment(input: { patient: "${patient}", kind: "consultation", on: "2026-12-01", at: "10:00", minutes: 30 })`;
  const begin = `startCall(patient: "${patient}", purpose: "Nouvelles")`;
  const enrol = `enrol(input: { patient: "${patient}", template: "oncology-adult", stage: "announcement", pivot: "${scene.claire.situation}" })`;
  for (const call of [plan, begin, enrol]) {
    const { data } = await server.ask<{ done: unknown }>(
      scene.claire,
      `mutation { done: ${call} { __typename ... on Refused { code data } } }`,
    );
    expect(data?.done).toMatchObject({ code: 'patient-deceased', data: { diedOn: '2026-11-21' } });
  }
  const history = `{ patientHistory(id: "${patient}") { source kind } }`;
  const { data } = await server.ask<{ patientHistory: { source: string; kind: string }[] }>(scene.claire, history);
  const deaths = data?.patientHistory.filter(({ source }) => source === 'death').map(({ kind }) => kind);
  expect(deaths?.sort()).toEqual(['confirmed', 'said']);
});

it('declared by mistake, gives back exactly what it stopped, and says so once', async () => {
  expect(await undo(' ')).toMatchObject({ code: 'reason-missing' });
  expect(await undo('Homonyme')).toMatchObject({
    state: 'undone',
    stops: { appointments: 1, calls: 1, tasks: 1, requests: 0, pathways: 1 },
  });
  expect(await waiting()).toEqual(before);
  expect(await messages()).toHaveLength(4);
  const { rows } = await server.db.owner.query('select deceased_on from patient where id = $1', [scene.helene.patient]);
  expect(rows).toEqual([{ deceased_on: null }]);
  expect((await openRed()).some((one: { state: string }) => one.state === 'open')).toBe(true);
});

it('leaves alone what somebody has changed since, and shows a stranger nothing', async () => {
  await say();
  await confirm();
  await server.db.owner.query(`update appointment set status = 'missed', version = version + 1 where status_reason = 'deceased'`);
  expect(await undo('Erreur de dossier')).toMatchObject({ stops: { appointments: 0, calls: 1 } });
  await say();
  const query = `{ deathOf(patient: "${scene.helene.patient}") { state diedOn ${STOPS} } }`;
  expect((await server.ask(scene.stranger, query)).data).toEqual({ deathOf: null });
  expect((await server.ask(scene.nadege, query)).data).toMatchObject({ deathOf: { state: 'said', diedOn: '2026-11-21' } });
});
