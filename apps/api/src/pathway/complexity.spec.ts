import type { Worker } from '@jalon/persistence/testing';
import { patientScene, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;
let coordinator: Worker;
let pathway: string;

const NEEDS = [
  ...['several-diseases', 'frailty', 'treatment-changes', 'uncontrolled-symptoms', 'cognition-or-psychiatry', 'lives-alone'],
  ...['exhausted-caregiver', 'precarity', 'language-or-literacy', 'dependants', 'many-professionals', 'home-care-to-organise'],
  ...['transport', 'missed-appointments'],
];
const ticked = (...keys: string[]) => Object.fromEntries(NEEDS.map((key) => [key, keys.includes(key)]));

beforeAll(async () => {
  server = await testServer('2026-11-20T15:12:00.000Z');
  scene = await patientScene(server);
  coordinator = await scene.build.worker('coordinator', scene.hospital, [scene.hdj], { familyName: 'Roux', givenName: 'Léa' });
  const { data } = await server.ask<{ enrol: { id: string } }>(
    scene.claire,
    'mutation($input: EnrolInput!) { enrol(input: $input) { ... on PathwayKept { id } } }',
    {
      input: {
        ...{ patient: scene.helene.patient, template: 'oncology-adult', stage: 'announcement', pivot: scene.claire.situation },
        anchors: { announcement: '2026-11-18' },
      },
    },
  );
  pathway = data?.enrol.id ?? '';
}, 120_000);
afterAll(() => server?.close());

const version = async () =>
  Number(
    (await server.db.owner.query<{ version: number }>('select version from pathway where id = $1', [pathway])).rows[0]?.version,
  );

async function decide(who: Worker, more: object): Promise<string> {
  const { data, errors } = await server.ask<{ markComplex: { __typename: string; code?: string } }>(
    who,
    'mutation($input: ComplexInput!) { markComplex(input: $input) { __typename ... on Refused { code } } }',
    { input: { id: pathway, version: await version(), ...more } },
  );
  return data?.markComplex.code ?? data?.markComplex.__typename ?? String(errors?.[0]?.extensions.code);
}

async function history(who: Worker) {
  const { data } = await server.ask<{ complexity: { needs: object | null; decisions: object[] } }>(
    who,
    'query($p: ID!) { complexity(patient: $p) { needs decisions { by clinical social why total cutOff tuning } } }',
    { p: scene.helene.patient },
  );
  return data?.complexity;
}

async function tune(who: Worker, input: object): Promise<string> {
  const { data, errors } = await server.ask<{ tuneForm: { __typename: string; code?: string } }>(
    who,
    'mutation($input: FormTuningInput!) { tuneForm(input: $input) { __typename ... on Refused { code } } }',
    { input: { form: 'complexity', seen: 0, points: {}, settings: {}, reason: 'Réunion du 12', ...input } },
  );
  return data?.tuneForm.code ?? data?.tuneForm.__typename ?? String(errors?.[0]?.extensions.code);
}

it('keeps the decision with what the list came to, and asks why when it is otherwise', async () => {
  const needs = ticked('lives-alone', 'frailty', 'transport');
  expect(await decide(scene.claire, { needs })).toBe('why-missing');
  expect(await decide(scene.claire, { needs, why: 'Sa fille s’installe chez elle samedi' })).toBe('PathwayKept');
  expect(await decide(scene.claire, { needs, clinical: 'G8 à 12,5', social: 'Vit seule' })).toBe('PathwayKept');
  expect(await history(scene.claire)).toMatchObject({
    needs: { 'lives-alone': true, precarity: false },
    decisions: [
      { by: 'Claire Le Goff', clinical: 'G8 à 12,5', social: 'Vit seule', why: null, total: 4, cutOff: 4, tuning: null },
      { clinical: null, why: 'Sa fille s’installe chez elle samedi', total: 4 },
    ],
  });
});

it('counts with the weights of the place from the next version on; what was counted before stays', async () => {
  expect(await tune(scene.claire, { points: { 'lives-alone': 3 } })).toBe('FORBIDDEN');
  expect(await tune(coordinator, { points: { 'lives-alone': 9 } })).toBe('weight-impossible');
  expect(await tune(coordinator, { points: { 'lives-alone': 3 }, reason: ' ' })).toBe('reason-missing');
  expect(await tune(coordinator, { points: { 'lives-alone': 3 }, settings: { 'cut-off': 5 } })).toBe('FormTuned');
  expect(await tune(coordinator, { points: {} })).toBe('changed-meanwhile');
  const needs = ticked('lives-alone', 'transport');
  expect(await decide(scene.claire, { needs })).toBe('PathwayKept');
  const { decisions } = (await history(scene.claire)) ?? {};
  expect(decisions?.slice(0, 2)).toMatchObject([
    { total: 4, cutOff: 5, tuning: 1 },
    { total: 4, cutOff: 4, tuning: null },
  ]);
});

it('needs every line answered, and is nobody else’s', async () => {
  expect(await decide(scene.claire, { needs: { frailty: true } })).toBe('answers-missing');
  expect(await decide(scene.stranger, { needs: ticked() })).toBe('FORBIDDEN');
  expect(await history(scene.stranger)).toEqual({ needs: null, decisions: [] });
});
