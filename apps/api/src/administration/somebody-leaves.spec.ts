import { v7 as uuidv7 } from 'uuid';
import type { Worker } from '@jalon/persistence/testing';
import { patientScene, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;
let administrator: Worker;
let cell: Worker;

/** Claire has a patient, a task, a call and a message, each waiting for her by name. */
beforeEach(async () => {
  server = await testServer('2026-11-23T07:12:00.000Z');
  scene = await patientScene(server);
  const { build, hdj, helene, claire, vasseur, hospital } = scene;
  administrator = await build.worker('administrator', hospital, []);
  cell = await build.worker('coordinator', hospital, [hdj]);
  await server.ask(
    claire,
    `mutation { enrol(input: { patient: "${helene.patient}", template: "oncology-adult", stage: "announcement",
     pivot: "${claire.situation}" }) { __typename } }`,
  );
  const held = { patient_id: helene.patient, circle_id: helene.circle, unit_id: hdj };
  await build.insert('task', {
    ...{
      id: uuidv7(),
      ...held,
      to_unit_id: hdj,
      to_situation: claire.situation,
      title: 'Relancer le bilan',
      due_on: '2026-11-23',
    },
    ...{ state: 'open', created_by: vasseur.situation, created_at: '2026-11-20T08:00:00Z' },
  });
  await build.insert('call', {
    ...{ id: uuidv7(), ...held, for_situation: claire.situation, purpose: 'Tolérance', planned_at: '2026-11-23T07:00:00Z' },
    ...{ state: 'planned', created_at: '2026-11-20T08:00:00Z' },
  });
  await server.ask(
    vasseur,
    `mutation { sendMessage(message: { patient: "${helene.patient}", body: "À revoir avant jeudi", ackWanted: true,
      to: [{ unitId: ${hdj}, situationId: "${claire.situation}" }] }) { __typename ... on Refused { code } } }`,
  );
}, 60_000);
afterEach(() => server?.close());

interface Waiting {
  day: { rows: { reasons: { code: string }[] }[] };
  tasks: { title: string }[];
  inbox: { items: { body: string }[] };
  badges: { toHandle: number; tasksDue: number };
}
async function waitingFor(who: Worker) {
  const { data, errors } = await server.ask<Waiting>(
    who,
    `{ day { rows { reasons { code } } } tasks(view: "todo") { title } inbox(view: "waiting") { items { body } } badges { toHandle tasksDue } }`,
  );
  if (!data) throw new Error(JSON.stringify(errors));
  const reasons = data.day.rows.flatMap((row) => row.reasons.map(({ code }) => code));
  return {
    reasons: [...new Set(reasons)].sort(),
    tasks: data.tasks.map(({ title }) => title),
    messages: data.inbox.items.map(({ body }) => body),
    badges: data.badges,
  };
}
const ALL_OF_HERS = {
  tasks: ['Relancer le bilan'],
  messages: ['À revoir avant jeudi'],
  badges: { toHandle: 1, tasksDue: 1 },
};

it('when somebody leaves, her patients, calls, tasks and messages wait for her colleagues at once', async () => {
  expect(await waitingFor(scene.yann)).toMatchObject({ reasons: [], tasks: [], messages: [] });
  const { data } = await server.ask(
    administrator,
    `mutation { endSituation(situation: "${scene.claire.situation}") { __typename ... on Refused { code } } }`,
  );
  expect(data).toMatchObject({ endSituation: { __typename: 'Administered' } });
  const yann = await waitingFor(scene.yann);
  expect(yann).toMatchObject(ALL_OF_HERS);
  expect(yann.reasons).toEqual(expect.arrayContaining(['call-due', 'message-unread', 'no-pivot', 'task-due']));
  expect((await waitingFor(cell)).reasons).toContain('no-pivot');
  const { rows: waiting } = await server.db.owner.query<{ id: string }>('select id from task');
  const done = await server.ask(scene.yann, `mutation { doTask(id: "${waiting[0]?.id}") { __typename } }`);
  expect(done.data).toMatchObject({ doTask: { __typename: 'TaskItem' } });
  const { rows } = await server.db.owner.query<{ breach: { code: string } }>('select breach from pathway');
  expect(rows[0]?.breach).toMatchObject({ code: 'no-pivot' });
});

it('the same when her last day has passed, with no job to write it down', async () => {
  await server.db.owner.query(`update working_situation set until_on = '2026-11-22' where id = $1`, [scene.claire.situation]);
  const yann = await waitingFor(scene.yann);
  expect(yann).toMatchObject(ALL_OF_HERS);
  expect(yann.reasons).toEqual(expect.arrayContaining(['call-due', 'message-unread', 'no-pivot', 'task-due']));
  expect((await waitingFor(cell)).reasons).toContain('no-pivot');
});

it('on her last day all is still hers', async () => {
  await server.db.owner.query(`update working_situation set until_on = '2026-11-23' where id = $1`, [scene.claire.situation]);
  expect(await waitingFor(scene.claire)).toMatchObject(ALL_OF_HERS);
  expect(await waitingFor(scene.yann)).toMatchObject({ reasons: [], tasks: [], messages: [] });
});
