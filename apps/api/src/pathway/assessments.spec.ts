import type { Worker } from '@jalon/persistence/testing';
import { patientScene, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;

const G8 = {
  ...{ 'food-intake': 'normal', 'weight-loss': '1-to-3-kg', mobility: 'goes-out', neuropsychological: 'none', bmi: 18.7 },
  ...{ 'more-than-3-medicines': true, 'health-against-others': 'unknown', age: '1943-02-05' },
};
const KEPT = `... on AssessmentKept { id total reading missing milestone } ... on Refused { code data }`;
interface Kept {
  id?: string;
  total?: number | null;
  reading?: string | null;
  missing?: string[];
  milestone?: string | null;
  code?: string;
}

beforeAll(async () => {
  server = await testServer('2026-11-20T15:12:00.000Z');
  scene = await patientScene(server);
  await server.db.owner.query(`update patient_identity set birth_date = '1943-02-05' where patient_id = $1`, [
    scene.helene.patient,
  ]);
  await server.ask(scene.claire, 'mutation($input: EnrolInput!) { enrol(input: $input) { ... on PathwayKept { id } } }', {
    input: {
      ...{ patient: scene.helene.patient, template: 'oncology-adult', stage: 'announcement', pivot: scene.claire.situation },
      anchors: { announcement: '2026-11-18', 'first-cure': '2026-12-07' },
    },
  });
}, 120_000);
afterAll(() => server?.close());

async function record(who: Worker, form: string, answers: object, more: object = {}): Promise<Kept> {
  const input = { patient: scene.helene.patient, form, answers, ...more };
  const { data, errors } = await server.ask<{ recordAssessment: Kept }>(
    who,
    `mutation($input: AssessmentInput!) { recordAssessment(input: $input) { ${KEPT} } }`,
    { input },
  );
  return data?.recordAssessment ?? { code: String(errors?.[0]?.extensions.code) };
}

const seen = async (who: Worker) => {
  const { data } = await server.ask<{
    patientAssessments: { form: string; total: number | null; settings: object; setAsideReason: string | null }[];
  }>(who, 'query($patient: ID!) { patientAssessments(patient: $patient) { form total settings setAsideReason } }', {
    patient: scene.helene.patient,
  });
  return data?.patientAssessments ?? [];
};

const milestone = async (key: string) =>
  (
    await server.db.owner.query(
      'select done_on::text as "on", done_how as how, result from pathway_milestone where key = $1 and dropped_on is null',
      [key],
    )
  ).rows[0];

const awaited = async (who: Worker) => {
  const text = 'query($patient: ID!) { awaitedAssessments(patient: $patient) { form title } }';
  const { data } = await server.ask<{ awaitedAssessments: object[] }>(who, text, { patient: scene.helene.patient });
  return data?.awaitedAssessments;
};

it('is offered where the way waits for it, to those who see its class', async () => {
  expect(await awaited(scene.claire)).toMatchObject([{ form: 'g8' }]);
  expect(await awaited(scene.socialWorker)).toEqual([]);
  expect(await awaited(scene.stranger)).toEqual([]);
});

it('has no total while an answer is missing, and does nothing yet', async () => {
  const { bmi: _, ...without } = G8;
  expect(await record(scene.claire, 'g8', without)).toMatchObject({ total: null, missing: ['bmi'], milestone: null });
  expect(await milestone('g8')).toMatchObject({ on: null });
  expect(await milestone('geriatric-assessment')).toBeUndefined();
});

it('does the screening that waits for it, keeps the variant used, and at 14 or under brings the geriatric assessment', async () => {
  const kept = await record(scene.claire, 'g8', G8, { settings: { 'bmi-variant': 'below-18.5' }, on: '2026-11-19' });
  expect(kept).toMatchObject({ total: 10.5, reading: 'geriatric-assessment', milestone: expect.any(String) });
  expect(await milestone('g8')).toEqual({ on: '2026-11-19', how: 'assessment', result: '10,5' });
  expect(await awaited(scene.claire)).toEqual([]);
  expect(await milestone('geriatric-assessment')).toEqual({ on: null, how: null, result: null });
  expect((await seen(scene.claire))[0]?.settings).toBeDefined();
});

it('lets the social worker fill in her own form, and not see the clinical ones', async () => {
  const yes = {
    'complementary-insurance': true,
    couple: false,
    'home-owner': false,
    'financial-difficulties': true,
    sport: false,
  };
  const no = {
    'social-worker': false,
    show: false,
    holidays: false,
    'family-contact': true,
    'could-be-housed': false,
    'material-help': false,
  };
  expect(await record(scene.socialWorker, 'epices', { ...yes, ...no })).toMatchObject({ total: 68.64, reading: 'precarious' });
  expect((await seen(scene.socialWorker)).map(({ form }) => form)).toEqual(['epices']);
  expect(await record(scene.socialWorker, 'g8', G8)).toMatchObject({ code: 'not-found' });
});

it('refuses answers that mean nothing, and days to come', async () => {
  expect(await record(scene.claire, 'g8', { ...G8, bmi: '22' })).toMatchObject({ code: 'not-a-number' });
  expect(await record(scene.claire, 'g9', G8)).toMatchObject({ code: 'form-unknown' });
  expect(await record(scene.claire, 'g8', G8, { on: '2026-12-01' })).toMatchObject({ code: 'not-yet' });
});

it('is set aside with a reason that stays readable, and never altered', async () => {
  const kept = await record(scene.vasseur, 'distress-thermometer', { distress: 7 });
  const aside = (reason: string) =>
    server.ask<{ setAssessmentAside: Kept }>(
      scene.vasseur,
      `mutation($id: ID!, $reason: String!) { setAssessmentAside(id: $id, reason: $reason) { ${KEPT} } }`,
      { id: kept.id, reason },
    );
  expect((await aside(' ')).data?.setAssessmentAside).toMatchObject({ code: 'reason-missing' });
  expect((await aside('Autre patiente')).data?.setAssessmentAside).toMatchObject({ id: kept.id });
  expect((await seen(scene.vasseur)).find(({ form }) => form === 'distress-thermometer')).toMatchObject({
    total: 7,
    setAsideReason: 'Autre patiente',
  });
  await expect(server.db.owner.query('update assessment set total = 3 where id = $1', [kept.id])).rejects.toThrow(
    /never changed/,
  );
});

it('set aside, unticks the screening that it had done and takes off the way what its score had brought', async () => {
  const { rows } = await server.db.owner.query<{ id: string }>(
    `select id from assessment where form = 'g8' and total is not null and set_aside_at is null`,
  );
  expect(rows).toHaveLength(1);
  const text = `mutation($id: ID!, $reason: String!) { setAssessmentAside(id: $id, reason: $reason) { ${KEPT} } }`;
  await server.ask(scene.claire, text, { id: rows[0]!.id, reason: 'Autre patiente' });
  expect(await milestone('g8')).toEqual({ on: null, how: null, result: null });
  expect(await milestone('geriatric-assessment')).toBeUndefined();
  expect(await record(scene.claire, 'g8', G8)).toMatchObject({ total: 9.5, milestone: expect.any(String) });
  expect(await milestone('geriatric-assessment')).toMatchObject({ on: null });
});

it('is nobody else’s: the nurse of another practice and the secretaries see nothing and record nothing', async () => {
  expect(await seen(scene.stranger)).toEqual([]);
  expect(await record(scene.stranger, 'g8', G8)).toMatchObject({ code: 'not-found' });
  for (const who of [scene.medicalSecretary, scene.unitSecretary, scene.reception])
    expect(await record(who, 'g8', G8)).toMatchObject({ code: 'FORBIDDEN' });
});
