import { patientScene, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;
let paul: string;

const FILE = `query($id: ID!) { patientFile(id: $id) { administrative { lookalikes { name why } } } }`;
const MARTIN = { used_family_name: 'MARTIN', birth_date: '2024-11-02' };

interface Answer {
  patientFile: { administrative: { lookalikes: { name: string; why: string }[] } } | null;
}

const lookalikes = async (who: PatientScene['claire'], id: string) =>
  (await server.ask<Answer>(who, FILE, { id })).data!.patientFile?.administrative.lookalikes;

beforeAll(async () => {
  server = await testServer('2026-11-20T15:12:00.000Z');
  scene = await patientScene(server);
  const child = async (given: string, more: object = {}, units = [scene.hdj]) =>
    (await scene.build.patient(scene.hospital, units, { ...MARTIN, used_given_name: given, ...more })).patient;
  // More homonyms than a page could show, all recorded before whoever is nearer.
  for (let n = 0; n < 60; n += 1) await child('Paul', { birth_date: `19${String(30 + n)}-05-09` });
  paul = await child('Paul');
  const afterMidnight = await child('Jeanne', { birth_date: '2024-11-03' });
  await child('Rose');
  await child('Zoé', { used_family_name: 'QUÉRÉ' });
  await child('Simon', {}, [scene.secretariat]);
  for (const [one, other] of [
    [paul, afterMidnight],
    [afterMidnight, paul],
  ])
    await scene.build.insert('kinship', { patient_id: one, other_id: other, kind: 'twin', at: '2026-11-20T08:00:00Z' });
}, 60_000);
afterAll(() => server?.close());

it('marks on a child’s file the twin born after midnight and whoever has the name and the day, however many have the name alone', async () => {
  const found = (await lookalikes(scene.claire, paul)) ?? [];
  const twins = [
    { name: 'MARTIN Jeanne', why: 'twin' },
    { name: 'MARTIN Rose', why: 'twin' },
  ];
  expect(found.slice(0, 2)).toEqual(expect.arrayContaining(twins));
  expect(found[2]).toEqual({ name: 'MARTIN Paul', why: 'homonym' });
});

it('names nobody of the same day under another surname, and nobody of a unit that is not hers', async () => {
  const names = (await lookalikes(scene.claire, paul))?.map(({ name }) => name);
  expect(names).not.toContain('QUÉRÉ Zoé');
  expect(names).not.toContain('MARTIN Simon');
});

it('shows nothing of them to a nurse of another practice', async () => {
  expect(await lookalikes(scene.stranger, paul)).toBeUndefined();
});
