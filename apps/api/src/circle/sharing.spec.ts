import { v7 as uuidv7 } from 'uuid';
import type { Worker } from '@jalon/persistence/testing';
import { patientScene, visit, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;

type Kept = { __typename: string; id?: string; code?: string };
const RESULT = '__typename ... on SharingKept { id } ... on Refused { code }';
async function ask(who: Worker, name: string, type: string, input: object): Promise<Kept> {
  const { data, errors } = await server.ask<{ done: Kept }>(
    who,
    `mutation($input: ${type}!) { done: ${name}(input: $input) { ${RESULT} } }`,
    { input },
  );
  return data?.done ?? { __typename: 'Error', code: errors?.[0]?.extensions.code ?? '' };
}
const word = { on: '2026-11-22', how: 'Mme Garnier, de vive voix' };
const oppose = (whom: object, who = scene.claire) =>
  ask(who, 'opposeSharing', 'OpposeInput', { patient: scene.helene.patient, unit: null, person: null, ...word, ...whom });
const lift = (id: string | undefined, more = {}, who = scene.claire) =>
  ask(who, 'liftOpposition', 'LiftInput', { id, ...word, ...more });

const EVERY_PATH = `query($id: ID!, $q: PatientsInput!, $s: String!) {
  patientFile(id: $id) { id } patientHistory(id: $id) { id } whoOpened(id: $id) { name } sharingOf(patient: $id) { oppositions { id } }
  patients(question: $q) { patients { id } } findPatients(search: $s) { ... on FoundPatients { patients { id } } }
  fileMessages(patient: $id) { id } fileTasks(patient: $id) { id } badges { tasksDue } }`;
const NOTHING = {
  ...{ patientFile: null, patientHistory: [], whoOpened: [], sharingOf: null, patients: { patients: [] } },
  ...{ findPatients: { patients: [] }, fileMessages: [], fileTasks: [], badges: { tasksDue: 0 } },
};
/** What a unit wrote by itself stays its own. */
const ITS_OWN = { ...NOTHING, fileMessages: [{ id: expect.any(String) as string }] };
const sees = async (who: Worker) => {
  const answer = await server.ask(who, EVERY_PATH, {
    ...{ id: scene.helene.patient, s: '05/02/1943', q: { whose: 'units', which: 'all' } },
  });
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
};
const rows = async (sql: string, values: unknown[] = []) => (await server.db.owner.query(sql, values)).rows as unknown[];

beforeAll(async () => {
  server = await testServer('2026-11-23T07:12:00.000Z');
  scene = await patientScene(server);
  await visit(scene, scene.helene, '2026-11-27T08:00:00Z');
  const held = { patient_id: scene.helene.patient, circle_id: scene.helene.circle };
  await scene.build.insert('task', {
    ...{ id: uuidv7(), ...held, unit_id: scene.hdj, to_unit_id: scene.practice, title: 'Prise de sang', due_on: '2026-11-22' },
    ...{ state: 'open', created_by: scene.claire.situation, created_at: '2026-11-20T08:00:00Z' },
  });
  for (const [unit, from] of [
    [scene.hdj, scene.claire],
    [scene.practice, scene.nadege],
  ] as const)
    await scene.build.insert('message', {
      ...{ id: uuidv7(), ...held, unit_id: unit, about: 'message', body: `de ${unit}`, from_situation: from.situation },
      at: '2026-11-21T08:00:00Z',
    });
  await server.ask(
    scene.claire,
    `mutation { enrol(input: { patient: "${scene.helene.patient}", template: "oncology-adult", stage: "announcement",
     pivot: "${scene.claire.situation}", anchors: { announcement: "2026-10-01" } }) { __typename } }`,
  );
}, 60_000);
afterAll(() => server?.close());

it('keeps that the patient was told of the sharing, when and by whom', async () => {
  const told = { patient: scene.helene.patient, on: '2026-11-20', how: 'note remise et expliquée' };
  expect(await ask(scene.stranger, 'informOfSharing', 'InformInput', told)).toMatchObject({ code: 'not-found' });
  expect(await ask(scene.claire, 'informOfSharing', 'InformInput', { ...told, how: ' ' })).toMatchObject({ code: 'how-missing' });
  expect(await ask(scene.claire, 'informOfSharing', 'InformInput', told)).toMatchObject({ __typename: 'SharingKept' });
  const read = await server.ask(
    scene.nadege,
    `{ sharingOf(patient: "${scene.helene.patient}") { information { givenOn how by } } }`,
  );
  expect(read.data).toEqual({
    sharingOf: { information: { givenOn: '2026-11-20', how: 'note remise et expliquée', by: 'Claire Le Goff' } },
  });
});

let practice: Kept;
it('closes at once to the practice to which the patient opposes, by every path but its own rows', async () => {
  expect(await sees(scene.nadege)).toMatchObject({ patientFile: { id: scene.helene.patient }, badges: { tasksDue: 1 } });
  practice = await oppose({ unit: scene.practice }, scene.socialWorker);
  expect(practice).toMatchObject({ __typename: 'SharingKept' });
  expect(await sees(scene.nadege)).toEqual(ITS_OWN);
  expect(await oppose({ unit: scene.practice })).toMatchObject({ code: 'already-opposed' });
  const sent = await server.ask<{ sentMessages: { body: string }[] }>(scene.nadege, '{ sentMessages { body } }');
  expect(sent.data?.sentMessages.map(({ body }) => body)).toEqual([`de ${scene.practice}`]);
  // Its work is given back, and the referent reads why.
  expect(await rows(`select to_unit_id from task where title = 'Prise de sang'`)).toEqual([{ to_unit_id: scene.hdj }]);
  expect(
    await rows(
      `select d.situation_id, m.body from message m join addressee d on d.message_id = m.id where m.body like 'Le patient s’oppose%'`,
    ),
  ).toEqual([{ situation_id: scene.claire.situation, body: expect.stringContaining('Cabinet Ferrand') as string }]);
});

it('lets nothing but the patient’s word open it again: no invitation, no schedule, no participation', async () => {
  const join = { patient: scene.helene.patient, unit: scene.practice, person: null, function: 'town-nurse' };
  const joined = await server.ask(
    scene.claire,
    `mutation($input: JoinInput!) { joinCircle(input: $input) { ... on Refused { code } } }`,
    {
      input: { ...join, basis: 'care-team-chosen', how: 'oral', consentScope: null, consentMeans: null, consentUntil: null },
    },
  );
  expect(joined.data).toEqual({ joinCircle: { code: 'opposed' } });
  await scene.build.join(scene.helene.patient, scene.helene.circle, scene.practice);
  expect(await sees(scene.nadege)).toEqual(ITS_OWN);
  await server.db.owner.query(
    `update membership set until = since, ended_reason = 'mistake' where unit_id = $1 and until is null`,
    [scene.practice],
  );
  expect(await lift(practice.id, { how: ' ' })).toMatchObject({ code: 'how-missing' });
  expect(await lift(practice.id, {}, scene.nadege)).toMatchObject({ code: 'not-found' });
  expect(await lift(practice.id)).toMatchObject({ __typename: 'SharingKept' });
  expect(await lift(practice.id)).toMatchObject({ code: 'not-opposed' });
  expect(await sees(scene.nadege)).toMatchObject({ patientFile: { id: scene.helene.patient } });
  expect(
    await rows(
      `select origin, until is null as open from membership where unit_id = $1 and ended_reason is distinct from 'mistake' order by since`,
      [scene.practice],
    ),
  ).toEqual([
    { origin: 'patient-word', open: false },
    { origin: 'patient-word', open: true },
  ]);
});

it('bars one person while her colleagues go on, and names nobody in her place by itself', async () => {
  expect(await oppose({ person: scene.claire.person }, scene.yann)).toMatchObject({ __typename: 'SharingKept' });
  expect(await sees(scene.claire)).toEqual(NOTHING);
  expect(await sees(scene.yann)).toMatchObject({ patientFile: { id: scene.helene.patient } });
  expect(await rows(`select pivot, breach->>'code' as code, breach->>'owner' is not null as owned from pathway`)).toEqual([
    { pivot: null, code: 'no-pivot', owned: true },
  ]);
});

it('never leaves the patient with nobody, and shows a stranger nothing', async () => {
  await oppose({ unit: scene.practice }, scene.yann);
  expect(await oppose({ unit: scene.hdj }, scene.yann)).toMatchObject({ code: 'last-member' });
  expect(await oppose({ unit: scene.hdj, person: scene.yann.person }, scene.yann)).toMatchObject({ code: 'unit-unknown' });
  expect(await oppose({ unit: scene.hdj }, scene.stranger)).toMatchObject({ code: 'not-found' });
  expect(await oppose({ unit: scene.practice }, scene.reception)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await sees(scene.stranger)).toEqual(NOTHING);
});
