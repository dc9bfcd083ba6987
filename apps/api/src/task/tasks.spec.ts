import { Builder, type BuiltPatient, type Worker } from '@jalon/persistence/testing';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let hdj: number, practice: number, elsewhere: number;
let claire: Worker, yann: Worker, secretary: Worker, idel: Worker, stranger: Worker;
let garnier: BuiltPatient;

beforeAll(async () => {
  server = await testServer('2026-11-23T07:12:00.000Z');
  const build = new Builder(server.db.owner);
  const hospital = await build.organisation('CH de Valmont');
  hdj = await build.unit(hospital, 'Hôpital de jour', 'day-hospital');
  const lilas = await build.organisation('Cabinet des Lilas', { kind: 'practice' });
  practice = await build.unit(lilas, 'Cabinet des Lilas', 'practice');
  const other = await build.organisation('Cabinet du Port', { kind: 'practice' });
  elsewhere = await build.unit(other, 'Cabinet du Port', 'practice');
  claire = await build.worker('pivot-nurse', hospital, [hdj], { familyName: 'LE GOFF', givenName: 'Claire' });
  yann = await build.worker('pivot-nurse', hospital, [hdj], { familyName: 'KERBRAT', givenName: 'Yann' });
  secretary = await build.worker('unit-secretary', hospital, [hdj]);
  idel = await build.worker('town-nurse', lilas, [practice]);
  stranger = await build.worker('town-nurse', other, [elsewhere]);
  garnier = await build.patient(hospital, [hdj, practice]);
});
afterAll(() => server.close());

interface Task {
  id: string;
  state: string;
  code?: string;
  forMe?: boolean;
  undoUntil?: string | null;
}
const ITEM = `... on TaskItem { id state forMe undoUntil notDoneReason } ... on Refused { code }`;
const CREATE = `mutation($task: TaskInput!) { createTask(task: $task) { ${ITEM} } }`;
const create = async (who: Worker, task: object) =>
  (
    await server.ask<{ createTask: Task }>(who, CREATE, {
      task: { title: 'Relancer le bilan', dueOn: '2026-11-23', toUnit: hdj, ...task },
    })
  ).data?.createTask;
const act = async (who: Worker, name: string, id: string | undefined, reason?: string) =>
  (
    await server.ask<Record<string, Task>>(
      who,
      reason === undefined
        ? `mutation($id: ID!) { ${name}(id: $id) { ${ITEM} } }`
        : `mutation($id: ID!, $reason: String!) { ${name}(id: $id, reason: $reason) { ${ITEM} } }`,
      { id, reason },
    )
  ).data?.[name];
const list = async (who: Worker, view: string) =>
  (await server.ask<{ tasks: Task[] }>(who, 'query($view: String!) { tasks(view: $view) { id state } }', { view })).data?.tasks ??
  [];
const due = async (who: Worker) =>
  (await server.ask<{ badges: { tasksDue: number } }>(who, '{ badges { tasksDue } }')).data?.badges.tasksDue;

it('given to a colleague stands in her list and her badge, and in « données par moi »', async () => {
  const task = await create(claire, { patient: garnier.patient, toSituation: yann.situation });
  expect(task).toMatchObject({ state: 'open', forMe: false });
  expect((await list(yann, 'todo')).map(({ id }) => id)).toEqual([task?.id]);
  expect(await due(yann)).toBe(1);
  expect(await due(claire)).toBe(0);
  expect(await list(claire, 'given')).toHaveLength(1);
});

it('is ticked, taken back within minutes, and never locked by its date', async () => {
  const late = await create(claire, { dueOn: '2026-10-01', toFunction: 'pivot-nurse' });
  expect((await list(yann, 'late')).map(({ id }) => id)).toEqual([late?.id]);
  expect(await act(yann, 'doTask', late?.id)).toMatchObject({ state: 'done', undoUntil: expect.any(String) });
  expect(await act(claire, 'doTask', late?.id)).toEqual({ code: 'task-already-settled' });
  expect(await act(claire, 'undoTask', late?.id)).toEqual({ code: 'not-yours-to-undo' });
  expect(await act(yann, 'undoTask', late?.id)).toMatchObject({ state: 'open' });
  expect(await act(yann, 'notDoTask', late?.id, ' ')).toEqual({ code: 'reason-missing' });
  expect(await act(yann, 'notDoTask', late?.id, 'Plus utile')).toMatchObject({ state: 'not-done', notDoneReason: 'Plus utile' });
});

it('given to a function or to a person is not the secretary’s, who shares the unit', async () => {
  const [task] = await list(yann, 'todo');
  expect(await list(secretary, 'todo')).toEqual([]);
  expect(await act(secretary, 'doTask', task?.id)).toEqual({ code: 'not-for-you' });
  await create(claire, { title: 'Commander des brassards', toUnit: hdj });
  expect(await list(secretary, 'todo')).toHaveLength(1);
  expect(await due(secretary)).toBe(1);
});

it('about a patient goes only inside the circle', async () => {
  expect(await create(claire, { patient: garnier.patient, toUnit: practice })).toMatchObject({ state: 'open' });
  expect(await list(idel, 'todo')).toHaveLength(1);
  expect(await create(claire, { patient: garnier.patient, toUnit: elsewhere })).toEqual({ code: 'not-to-them' });
  expect(await create(claire, { title: ' ' })).toEqual({ code: 'title-missing' });
});

it('leaves its act of coordination when it is handed over and when it is done', async () => {
  const [task] = await list(idel, 'todo');
  await act(idel, 'doTask', task?.id);
  const acts = await server.db.owner.query(`select distinct event from coordination_act where patient_id = $1 order by event`, [
    garnier.patient,
  ]);
  expect(acts.rows.map(({ event }) => event)).toEqual(['task-handed-over', 'task-settled']);
});

it('taken back, is no act of coordination any more, and is one again when it is done again', async () => {
  const { patient } = garnier;
  const mine = await create(claire, { title: 'Rappeler la fille', patient, toSituation: claire.situation });
  const settled = async () =>
    (
      await server.ask<{ patientActs: { event: string; times: number; own: boolean }[] }>(
        claire,
        'query($p: ID!) { patientActs(patient: $p) { event times own } }',
        { p: patient },
      )
    ).data?.patientActs.filter(({ event, own }) => event === 'task-settled' && own);
  await act(claire, 'doTask', mine?.id);
  expect(await settled()).toMatchObject([{ times: 1 }]);
  await act(claire, 'undoTask', mine?.id);
  expect(await settled()).toEqual([]);
  await act(claire, 'doTask', mine?.id);
  expect(await settled()).toMatchObject([{ times: 1 }]);
});

it('shows the nurse of another practice nothing, by list, file, id or badge', async () => {
  const [task] = await list(yann, 'todo');
  for (const view of ['todo', 'late', 'done', 'given']) expect(await list(stranger, view)).toEqual([]);
  const file = await server.ask(stranger, 'query($p: ID!) { fileTasks(patient: $p) { id } }', { p: garnier.patient });
  expect(file.data).toEqual({ fileTasks: [] });
  expect(await act(stranger, 'doTask', task?.id)).toEqual({ code: 'not-for-you' });
  expect(await create(stranger, { patient: garnier.patient, toUnit: elsewhere })).toEqual({ code: 'not-in-circle' });
  expect(await due(stranger)).toBe(0);
});
