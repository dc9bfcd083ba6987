import type { Worker } from '@jalon/persistence/testing';
import { patientScene, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;
let paediatrics: Worker;
let elsewhere: Worker;

const ENROL =
  'mutation($input: EnrolInput!) { enrol(input: $input) { __typename ... on PathwayKept { id } ... on Refused { code } } }';
// By the page, the count, the search and the history: whoever does not read the plan is told of nothing, not even that there is one.
const EVERY_PATH = `query($id: ID!, $q: PatientsInput!) {
  patientFile(id: $id) { coordination { pathway { title } } }
  patientHistory(id: $id) { source kind } sharingOf(patient: $id) { plans { title } }
  patients(question: $q) { patients { id pathwayTitle } } badges { tasksDue } }`;
interface Seen {
  patientFile: { coordination: { pathway: { title: string } | null } } | null;
  patientHistory: { source: string; kind: string }[];
  sharingOf: { plans: { title: string }[] } | null;
  patients: { patients: { id: string; pathwayTitle: string | null }[] };
}
const sees = async (who: Worker) => {
  const { data, errors } = await server.ask<Seen>(who, EVERY_PATH, {
    ...{ id: scene.helene.patient, q: { whose: 'units', which: 'no-pathway' } },
  });
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
};
const enrol = async (who: Worker, more: object = {}) => {
  const input = { patient: scene.helene.patient, template: 'oncology-adult', stage: 'announcement', pivot: who.situation };
  const { data } = await server.ask<{ enrol: { id?: string; code?: string } }>(who, ENROL, {
    input: { ...input, anchors: { announcement: '2026-11-18' }, ...more },
  });
  return data!.enrol;
};
const ofPathways = async (who: Worker) => (await sees(who)).patientHistory.filter(({ source }) => source === 'pathway');

beforeAll(async () => {
  server = await testServer('2026-11-23T07:12:00.000Z');
  scene = await patientScene(server);
  const unit = await scene.build.unit(scene.hospital, 'Pédiatrie', 'service');
  paediatrics = await scene.build.worker('pivot-nurse', scene.hospital, [unit]);
  const other = await scene.build.organisation('CH de Lointain');
  elsewhere = await scene.build.worker('pivot-nurse', other, [await scene.build.unit(other, 'Ailleurs', 'service')]);
  await scene.build.join(scene.helene.patient, scene.helene.circle, unit);
}, 60_000);
afterAll(() => server?.close());

it('begins as the organisation’s own by one more word, and somebody is responsible for it at once', async () => {
  expect(await enrol(elsewhere, { own: true })).toMatchObject({ code: 'not-found' });
  expect((await enrol(scene.claire, { own: true })).id).toBeDefined();
  const { patientFile, sharingOf } = await sees(scene.yann);
  expect(patientFile?.coordination.pathway).toBeTruthy();
  expect(sharingOf?.plans).toHaveLength(1);
  expect(await ofPathways(scene.yann)).toMatchObject([{ kind: 'enrolled' }]);
});

it('is not seen by another unit of the circle nor by the practice in town: by page, count, search or history', async () => {
  const { rows } = await server.db.owner.query<{ id: string; version: number }>('select id, version from pathway');
  const pathway = rows[0]!;
  const done = await server.ask(scene.claire, `mutation($i: MovePathwayInput!) { movePathway(input: $i) { __typename } }`, {
    i: { id: pathway.id, version: pathway.version, act: 'close', reason: 'moved' },
  });
  expect(done.data).toEqual({ movePathway: { __typename: 'PathwayKept' } });
  for (const who of [paediatrics, scene.nadege]) {
    const { patientFile, patients, sharingOf } = await sees(who);
    expect(patientFile?.coordination).toEqual({ pathway: null });
    expect(patients.patients).toEqual([{ id: scene.helene.patient, pathwayTitle: null }]);
    expect(sharingOf?.plans).toEqual([]);
    expect(await ofPathways(who)).toEqual([]);
  }
  expect(await ofPathways(scene.yann)).toHaveLength(2);
});

it('leaves the others free to begin the care circle’s, which all of them read', async () => {
  expect((await enrol(paediatrics)).id).toBeDefined();
  expect((await sees(scene.nadege)).patientFile?.coordination.pathway).toBeTruthy();
  expect((await sees(elsewhere)).patientFile).toBeNull();
});
