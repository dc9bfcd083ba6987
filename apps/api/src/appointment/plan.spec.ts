import { patientScene, visit, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;

type Kept = { __typename: string; id?: string; version?: number; code?: string; data?: unknown };
async function act(name: string, type: string, input: object, who = scene.claire): Promise<Kept> {
  const { data, errors } = await server.ask<Record<string, Kept>>(
    who,
    `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on AppointmentKept { id version } ... on Refused { code data } } }`,
    { input },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data[name]!;
}
const plan = (more: object = {}, who = scene.claire) =>
  act(
    'planAppointment',
    'PlanInput',
    { patient: scene.helene.patient, kind: 'imaging', on: '2026-12-14', at: '10:30', label: 'Scanner', ...more },
    who,
  );
const row = async (id: string) =>
  (await server.db.owner.query('select status, status_reason, starts_at from appointment where id = $1', [id])).rows[0] as Record<
    string,
    unknown
  >;
const events = async (id: string) =>
  (
    await server.db.owner.query<{ kind: string }>(
      'select kind from appointment_event where appointment_id = $1 order by at, id',
      [id],
    )
  ).rows.map((r) => r.kind);

beforeAll(async () => {
  server = await testServer('2026-11-20T15:12:00.000Z');
  scene = await patientScene(server);
}, 60_000);
afterAll(() => server?.close());

it('plans on the wall clock of the hospital, moves and cancels with a reason, and keeps each trace', async () => {
  const { id, version } = await plan();
  expect(await row(id!)).toMatchObject({ status: 'planned', starts_at: '2026-12-14T09:30:00.000Z' });
  const moved = await act('moveAppointment', 'MoveInput', { id, version, on: '2026-12-15', at: '14:00' });
  expect(moved.version).toBe(2);
  expect(await act('moveAppointment', 'MoveInput', { id, version, on: '2026-12-16', at: '14:00' })).toMatchObject({
    code: 'appointment-changed',
  });
  expect(await act('cancelAppointment', 'CancelInput', { id, version: 2, reason: 'because' })).toMatchObject({
    code: 'reason-missing',
  });
  await act('cancelAppointment', 'CancelInput', { id, version: 2, reason: 'patient-asked', detail: 'en voyage' });
  expect(await row(id!)).toMatchObject({ status: 'cancelled', status_reason: 'patient-asked: en voyage' });
  expect(await events(id!)).toEqual(['planned', 'moved', 'cancelled']);
});

it('refuses the past and an hour that does not exist', async () => {
  expect(await plan({ on: '2026-11-19' })).toMatchObject({ code: 'new-start-in-the-past' });
  expect(await plan({ on: '2027-03-28', at: '02:30' })).toMatchObject({ code: 'hour-does-not-exist' });
  expect(await plan({ kind: 'party' })).toMatchObject({ code: 'kind-unknown' });
});

it('notes that it took place, once, and corrects a note made by mistake', async () => {
  const id = await visit(scene, scene.helene, '2026-11-20T08:00:00Z');
  expect(await act('settleAppointment', 'SettleInput', { id, version: 1, act: 'mark-done' })).toMatchObject({ version: 2 });
  expect(await act('settleAppointment', 'SettleInput', { id, version: 2, act: 'mark-missed' })).toMatchObject({
    code: 'appointment-changed',
  });
  expect(await act('settleAppointment', 'SettleInput', { id, version: 2, act: 'correct' })).toMatchObject({
    code: 'reason-missing',
  });
  expect(
    await act('settleAppointment', 'SettleInput', { id, version: 2, act: 'correct', reason: 'Autre patiente' }),
  ).toMatchObject({ version: 3 });
});

it('takes a visit off the wrong patient, keeps it as the trace, and tells the identity officer', async () => {
  const id = await visit(scene, scene.helene, '2026-11-24T08:00:00Z');
  await act('unlinkVisit', 'UnlinkInput', { id, version: 1, reason: 'GARNIER Odile' }, scene.unitSecretary);
  expect(await row(id)).toMatchObject({ status: 'unlinked' });
  const { rows } = await server.db.owner.query("select patient_id from identity_issue where kind = 'wrong-patient'");
  expect(rows).toEqual([{ patient_id: scene.helene.patient }]);
  const { data } = await server.ask<{ patientFile: { schedule: { appointments: { id: string }[] } } }>(
    scene.claire,
    'query($id: ID!) { patientFile(id: $id) { schedule { appointments { id } } } }',
    { id: scene.helene.patient },
  );
  expect(data!.patientFile.schedule.appointments.map((a) => a.id)).not.toContain(id);
});

it('counts the work from the work itself, two gestures of one matter as one, and one correction is enough', async () => {
  const ACTS =
    'query($id: ID!) { patientActs(patient: $id) { id event times nature phase interface reach version correctedBy } }';
  const { id, version } = await plan({ on: '2027-01-11' });
  await act('moveAppointment', 'MoveInput', { id, version, on: '2027-01-12', at: '10:30' });
  await act('moveAppointment', 'MoveInput', { id, version: 2, on: '2027-01-13', at: '10:30' });
  type Act = { id: string; event: string; times: number; version: number };
  const read = async () =>
    (await server.ask<{ patientActs: Act[] }>(scene.claire, ACTS, { id: scene.helene.patient })).data!.patientActs;
  const [latest] = await read();
  expect(latest).toMatchObject({
    nature: 'coordination',
    phase: 'implementation',
    interface: 'professional',
    reach: 'internal',
    times: 3,
  });
  const input = {
    id: latest!.id,
    version: latest!.version,
    nature: 'coordination',
    phase: 'implementation',
    interface: 'professional',
    reach: 'external',
  };
  await server.ask(scene.claire, 'mutation($input: CorrectActInput!) { correctAct(input: $input) { __typename } }', { input });
  expect((await read())[0]).toMatchObject({ reach: 'external', correctedBy: 'Claire Le Goff' });
});

it('lets the nurse of another practice neither plan for nor count another’s patient', async () => {
  const { data } = await server.ask(scene.stranger, 'query($id: ID!) { patientActs(patient: $id) { id } }', {
    id: scene.helene.patient,
  });
  expect(data).toEqual({ patientActs: [] });
  const far = await scene.build.worker('coordinator', await scene.build.organisation('Ailleurs'), []);
  expect(await plan({}, far)).toMatchObject({ code: 'not-found' });
});
