import type { Worker } from '@jalon/persistence/testing';
import { patientScene, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;
let cell: Worker;

beforeAll(async () => {
  server = await testServer('2026-11-23T07:12:00.000Z');
  scene = await patientScene(server);
  cell = await scene.build.worker('coordinator', scene.hospital, [scene.secretariat]);
  await server.ask(
    scene.claire,
    `mutation { enrol(input: { patient: "${scene.helene.patient}", template: "oncology-adult", stage: "announcement",
     pivot: "${scene.claire.situation}" }) { __typename } }`,
  );
}, 60_000);
afterAll(() => server?.close());

const KEPT = '__typename ... on AbsenceKept { id pathways } ... on Refused { code }';
async function act(call: string, who: Worker): Promise<{ id?: string; pathways?: number; code?: string }> {
  const { data, errors } = await server.ask<{ done: { id?: string; code?: string } }>(
    who,
    `mutation { done: ${call} { ${KEPT} } }`,
  );
  return data?.done ?? { code: String(errors?.[0]?.extensions.code) };
}
const declareFor = (of: Worker, replacement: Worker | null, who: Worker) =>
  act(
    `declareAbsenceFor(situation: "${of.situation}", input: { from: "2026-11-23", until: "2026-12-04",
     replacement: ${replacement ? `"${replacement.situation}"` : 'null'} })`,
    who,
  );
const endFor = (of: Worker, id: string | undefined, who: Worker) =>
  act(`endAbsenceFor(situation: "${of.situation}", id: "${id}")`, who);
const breach = async () =>
  (await server.db.owner.query<{ breach: { code: string } | null }>('select breach from pathway')).rows[0]?.breach?.code;

it('lets the cell say that a nurse who fell ill is away: her patients say it at once, though the cell is in none of their circles', async () => {
  const ill = await declareFor(scene.claire, null, cell);
  expect(ill).toMatchObject({ pathways: 1 });
  expect(await breach()).toBe('pivot-absent');
  expect(await declareFor(scene.claire, scene.yann, cell)).toEqual({ __typename: 'Refused', code: 'already-away' });
  expect(await endFor(scene.claire, ill.id, cell)).toMatchObject({ pathways: 1 });
  expect(await breach()).not.toBe('pivot-absent');
});

it('gives her patients to a colleague who could have replaced her, and to nobody else; she takes them back herself', async () => {
  const team = '{ teamAbsences { name away absences { from } replacements { situation } } }';
  expect(await declareFor(scene.claire, scene.vasseur, cell)).toMatchObject({ code: 'not-a-colleague' });
  const { id } = await declareFor(scene.claire, scene.yann, cell);
  expect(await breach()).not.toBe('pivot-absent');
  const { data } = await server.ask<{ teamAbsences: { away: boolean; replacements: { situation: string }[] }[] }>(cell, team);
  expect(data?.teamAbsences.filter(({ away }) => away)).toMatchObject([
    { absences: [{ from: '2026-11-23' }], replacements: [{ situation: scene.yann.situation }] },
  ]);
  expect(await act(`endAbsence(id: "${id}")`, scene.claire)).toMatchObject({ pathways: 1 });
});

it('is nobody’s but the cell’s of the same organisation', async () => {
  expect(await declareFor(scene.claire, null, scene.yann)).toMatchObject({ code: 'FORBIDDEN' });
  const elsewhere = await scene.build.organisation('Réseau voisin');
  const unit = await scene.build.unit(elsewhere, 'Cellule', 'cell');
  const neighbour = await scene.build.worker('coordinator', elsewhere, [unit]);
  expect(await declareFor(scene.claire, null, neighbour)).toMatchObject({ code: 'not-found' });
  expect(await breach()).not.toBe('pivot-absent');
});
