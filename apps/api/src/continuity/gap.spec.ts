import type { Worker } from '@jalon/persistence/testing';
import { patientScene, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;

interface Gap {
  id: string;
  version: number;
  code: string;
  due: string;
  causeTitle: string | null;
  action: string | null;
  data: { title?: string };
}
interface Coordination {
  breaks: Gap[];
  closedBreaks: (Gap & { closedAt: string })[];
  pathway: { milestones: { id: string; title: string; version: number }[] };
}
const SAID = 'id version code due causeTitle action data closedAt';
const ofFile = async (who: Worker = scene.claire) => {
  const query = `{ patientFile(id: "${scene.helene.patient}") { coordination { breaks { ${SAID} } closedBreaks { ${SAID} }
    pathway { milestones { id title version } } } } }`;
  const { data } = await server.ask<{ patientFile: { coordination: Coordination } | null }>(who, query);
  return data?.patientFile?.coordination;
};
const gapOf = async () => (await ofFile())?.breaks.find(({ code }) => code === 'milestone-past-window');

async function account(gap: Gap, cause: string, who: Worker = scene.claire) {
  const input = `{ id: "${gap.id}", version: ${gap.version}, cause: "${cause}", action: "Rendez-vous demandé", outcome: null }`;
  const { data } = await server.ask<{ done: { __typename: string; code?: string } }>(
    who,
    `mutation { done: accountForGap(input: ${input}) { __typename ... on Refused { code } } }`,
  );
  return data?.done;
}

beforeAll(async () => {
  server = await testServer('2026-11-23T07:12:00.000Z');
  scene = await patientScene(server);
  await server.ask(
    scene.claire,
    `mutation { enrol(input: { patient: "${scene.helene.patient}", template: "oncology-adult", stage: "announcement",
     pivot: "${scene.claire.situation}", anchors: { announcement: "2026-10-01" } }) { __typename } }`,
  );
}, 60_000);
afterAll(() => server?.close());

it('gives a gap its factual cause and what is done, once: whoever writes on an older one is told', async () => {
  const gap = await gapOf();
  expect(gap).toMatchObject({ id: expect.any(String), due: expect.any(String), causeTitle: null });
  if (!gap) return;
  expect(await account(gap, 'nobody-knows')).toMatchObject({ code: 'cause-unknown' });
  expect(await account(gap, 'waiting-list', scene.stranger)).toBeUndefined();
  expect(await account(gap, 'waiting-list')).toMatchObject({ __typename: 'GapKept' });
  expect(await account(gap, 'other')).toMatchObject({ code: 'changed-meanwhile' });
  expect(await ofFile()).toMatchObject({
    breaks: expect.arrayContaining([
      expect.objectContaining({ id: gap.id, causeTitle: 'Liste d’attente', action: 'Rendez-vous demandé' }),
    ]) as unknown,
  });
});

it('closes by itself when its fact disappears, and keeps what was said of it below', async () => {
  const gap = (await ofFile())?.breaks.find(({ causeTitle }) => causeTitle !== null);
  const milestone = (await ofFile())?.pathway.milestones.find(({ title }) => title === gap?.data.title);
  expect(milestone).toBeDefined();
  await server.ask(
    scene.claire,
    `mutation { doMilestone(input: { id: "${milestone?.id}", version: ${milestone?.version} }) { __typename } }`,
  );
  const after = await ofFile();
  expect(after?.breaks.some(({ id }) => id === gap?.id)).toBe(false);
  expect(after?.closedBreaks).toMatchObject([{ id: gap?.id, causeTitle: 'Liste d’attente', closedAt: expect.any(String) }]);
  expect((await server.ask(scene.stranger, `{ patientFile(id: "${scene.helene.patient}") { id } }`)).data).toEqual({
    patientFile: null,
  });
});
