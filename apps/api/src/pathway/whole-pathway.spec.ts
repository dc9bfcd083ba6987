import { patientScene, visit, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;
let pathway: string;

const KEPT = `__typename ... on PathwayKept { id nextStepOn nextStep } ... on Refused { code }`;
type Kept = { __typename: string; id?: string; nextStepOn?: string | null; nextStep?: string | null; code?: string };

async function act(name: string, type: string, input: object, who = scene.claire): Promise<Kept> {
  const { data, errors } = await server.ask<Record<string, Kept>>(
    who,
    `mutation($input: ${type}!) { ${name}(input: $input) { ${KEPT} } }`,
    { input },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data[name]!;
}
const row = async () => {
  const { rows } = await server.db.owner.query('select * from pathway where id = $1', [pathway]);
  return rows[0] as Record<string, unknown> & { version: number; stage: string; breach: { code: string; owner: string } | null };
};
const move = async (act_: string, more: object = {}) =>
  act('movePathway', 'MovePathwayInput', { id: pathway, version: (await row()).version, act: act_, ...more });

beforeAll(async () => {
  server = await testServer('2026-11-20T15:12:00.000Z');
  scene = await patientScene(server);
}, 60_000);
afterAll(() => server?.close());

it('enters a pathway with a named person and a dated step from the first instant', async () => {
  const enrolled = await act('enrol', 'EnrolInput', {
    patient: scene.helene.patient,
    template: 'oncology-adult',
    stage: 'announcement',
    pivot: scene.claire.situation,
    relay: scene.yann.situation,
  });
  expect(enrolled).toMatchObject({ __typename: 'PathwayKept', nextStep: 'Premier contact', nextStepOn: '2026-11-22' });
  pathway = enrolled.id!;
  expect(await row()).toMatchObject({ stage: 'announcement', status: 'active', breach: null });
});

it('does not enter twice, nor by somebody who takes no part in the care', async () => {
  const again = {
    patient: scene.helene.patient,
    template: 'oncology-adult',
    stage: 'announcement',
    pivot: scene.claire.situation,
  };
  expect(await act('enrol', 'EnrolInput', again)).toMatchObject({ code: 'already-on-a-pathway' });
  const { data, errors } = await server.ask(
    scene.stranger,
    `mutation($input: EnrolInput!) { enrol(input: $input) { ${KEPT} } }`,
    { input: again },
  );
  expect(data).toBeNull();
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

it('goes from the announcement to the return home and the surveillance, each stage with its own milestones', async () => {
  for (const [step, stage] of [
    ['present', 'tumour-board'],
    ['propose', 'care-plan'],
    ['start-treatment', 'treatment'],
    ['end-treatment', 'return-home'],
    ['follow', 'surveillance'],
  ] as const) {
    expect((await move(step)).__typename).toBe('PathwayKept');
    expect((await row()).stage).toBe(stage);
  }
  const { rows } = await server.db.owner.query<{ key: string }>('select key from pathway_milestone where pathway_id = $1', [
    pathway,
  ]);
  expect(rows.map((r) => r.key)).toEqual(expect.arrayContaining(['return-home-call', 'after-cancer-plan', 'discharge-message']));
});

it('refuses a move that the table does not know, and a version that is no longer the one seen', async () => {
  expect(await move('present')).toMatchObject({ code: 'pathway-already-moved' });
  expect(await act('movePathway', 'MovePathwayInput', { id: pathway, version: 1, act: 'relapse' })).toMatchObject({
    code: 'changed-meanwhile',
  });
});

it('ticks a milestone once, and a score brings what follows from it', async () => {
  expect((await move('relapse', { reason: 'Rechute' })).__typename).toBe('PathwayKept');
  const g8 = await server.db.owner.query<{ id: string; version: number }>(
    "select id, version from pathway_milestone where pathway_id = $1 and key = 'g8'",
    [pathway],
  );
  const input = { ...g8.rows[0]!, result: '12,5' };
  expect((await act('doMilestone', 'MilestoneInput', input)).__typename).toBe('PathwayKept');
  expect(await act('doMilestone', 'MilestoneInput', input)).toMatchObject({ code: 'changed-meanwhile' });
  const { rowCount } = await server.db.owner.query(
    "select 1 from pathway_milestone where pathway_id = $1 and key = 'geriatric-assessment'",
    [pathway],
  );
  expect(rowCount).toBe(1);
});

it('takes a tick back, within minutes without a word and later with a reason, and what its score had brought with it', async () => {
  const milestone = async (key: string) => {
    const { rows } = await server.db.owner.query<{ id: string; version: number; done: boolean; off: boolean }>(
      `select id, version, done_on is not null as done, dropped_on is not null as off from pathway_milestone
       where pathway_id = $1 and key = $2`,
      [pathway, key],
    );
    const { id, version, ...state } = rows[0]!;
    return { input: { id, version }, state };
  };
  const stepBefore = (await row()).next_step;
  const undo = async (more: object = {}, who = scene.claire) =>
    act('undoMilestone', 'MilestoneInput', { ...(await milestone('g8')).input, ...more }, who);
  expect(await undo({}, scene.yann)).toMatchObject({ code: 'reason-missing' });
  expect((await undo()).__typename).toBe('PathwayKept');
  expect((await milestone('g8')).state).toEqual({ done: false, off: false });
  expect((await milestone('geriatric-assessment')).state).toEqual({ done: false, off: true });
  expect(await undo()).toMatchObject({ code: 'milestone-not-done' });
  const again = { ...(await milestone('g8')).input, result: '13' };
  expect((await act('doMilestone', 'MilestoneInput', again)).__typename).toBe('PathwayKept');
  expect((await milestone('geriatric-assessment')).state).toEqual({ done: false, off: false });
  expect((await row()).next_step).toBe(stepBefore);
  expect((await undo({ result: 'Score d’un autre patient' }, scene.yann)).__typename).toBe('PathwayKept');
  const { rows } = await server.db.owner.query<{ data: object }>(
    "select data from pathway_event where pathway_id = $1 and kind = 'milestone-undone' order by at, id",
    [pathway],
  );
  expect(rows.map(({ data }) => data)).toMatchObject([
    { key: 'g8', result: '12,5', reason: null },
    { key: 'g8', result: '13', reason: 'Score d’un autre patient' },
  ]);
});

it('never leaves a patient with neither step nor owned gap, even when two cancel at once', async () => {
  await server.db.owner.query(
    "update pathway_milestone set dropped_on = '2026-11-20', dropped_reason = 'essai' where pathway_id = $1 and done_on is null",
    [pathway],
  );
  const cancel = (id: string) =>
    server.ask(
      scene.claire,
      `mutation($input: CancelInput!) { cancelAppointment(input: $input) { ... on AppointmentKept { id } } }`,
      {
        input: { id, version: 1, reason: 'cancelled' },
      },
    );
  for (let run = 0; run < 20; run++) {
    const first = await visit(scene, scene.helene, '2026-12-01T08:00:00Z');
    const second = await visit(scene, scene.helene, '2026-12-02T08:00:00Z');
    const answers = await Promise.all([cancel(first), cancel(second)]);
    expect(answers.map((one) => one.data?.cancelAppointment)).toEqual([{ id: first }, { id: second }]);
    expect(await row()).toMatchObject({ next_step_on: null, breach: { code: 'no-next-step', owner: 'pivot-nurse' } });
  }
}, 60_000);

it('closes with a reason of the list only, and then asks nothing any more', async () => {
  expect(await move('close')).toMatchObject({ code: 'reason-missing' });
  expect((await move('close', { reason: 'followed-elsewhere' })).__typename).toBe('PathwayKept');
  expect(await row()).toMatchObject({ status: 'closed', closed_reason: 'followed-elsewhere', breach: null });
});

it('shows the nurse of another practice nothing of the pathway', async () => {
  const { data } = await server.ask(scene.stranger, 'query($id: ID!) { patientFile(id: $id) { id } }', {
    id: scene.helene.patient,
  });
  expect(data).toEqual({ patientFile: null });
});
