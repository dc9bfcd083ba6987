import { v7 as uuidv7 } from 'uuid';
import type { Worker } from '@jalon/persistence/testing';
import { patientScene, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;
let task: string;

beforeAll(async () => {
  server = await testServer('2026-11-23T07:12:00.000Z');
  scene = await patientScene(server);
  await server.ask(
    scene.claire,
    `mutation { enrol(input: { patient: "${scene.helene.patient}", template: "oncology-adult", stage: "announcement",
     pivot: "${scene.claire.situation}" }) { __typename } }`,
  );
  task = uuidv7();
  await scene.build.insert('task', {
    ...{ id: task, patient_id: scene.helene.patient, circle_id: scene.helene.circle, unit_id: scene.hdj, to_unit_id: scene.hdj },
    ...{ to_situation: scene.claire.situation, title: 'Relancer le bilan', due_on: '2026-11-23', state: 'open' },
    ...{ created_by: scene.vasseur.situation, created_at: '2026-11-20T08:00:00Z' },
  });
}, 60_000);
afterAll(() => server?.close());

const KEPT = '__typename ... on AbsenceKept { id pathways } ... on Refused { code }';
async function act(call: string, who: Worker = scene.claire): Promise<{ id?: string; pathways?: number; code?: string }> {
  const { data, errors } = await server.ask<{ done: { id?: string; code?: string } }>(
    who,
    `mutation { done: ${call} { ${KEPT} } }`,
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.done;
}
const away = (replacement: Worker | null, until = '2026-12-04') => {
  const by = replacement ? `"${replacement.situation}"` : 'null';
  return act(`declareAbsence(input: { from: "2026-11-23", until: "${until}", replacement: ${by} })`);
};
const breach = async () => {
  const { rows } = await server.db.owner.query<{ breach: { code: string; owner: string } | null }>('select breach from pathway');
  return rows[0]?.breach;
};
const tasksOf = async (who: Worker) =>
  (await server.ask<{ tasks: { id: string }[] }>(who, '{ tasks(view: "todo") { id } }')).data?.tasks.map(({ id }) => id);

it('without anybody to answer, leaves each of her patients an open gap that the cell owns', async () => {
  const { id, pathways } = await away(null);
  expect(pathways).toBe(1);
  expect(await breach()).toMatchObject({ code: 'pivot-absent', owner: 'coordinator' });
  expect(await away(scene.yann)).toMatchObject({ code: 'already-away' });
  expect(await act(`endAbsence(id: "${id}")`, scene.yann)).toMatchObject({ code: 'not-found' });
  expect(await act(`endAbsence(id: "${id}")`)).toMatchObject({ pathways: 1 });
  expect((await breach())?.code).not.toBe('pivot-absent');
});

it('puts her patients and her tasks in the hands of her replacement, who can tick them, until she is back', async () => {
  expect(await tasksOf(scene.yann)).not.toContain(task);
  expect(await away(scene.vasseur)).toMatchObject({ code: 'not-a-colleague' });
  expect(await away(scene.yann, '2026-11-20')).toMatchObject({ code: 'until-before-from' });
  const absence = await away(scene.yann);
  expect((await breach())?.code).not.toBe('pivot-absent');
  expect(await tasksOf(scene.yann)).toContain(task);
  const ticked = await server.ask(scene.yann, `mutation { doTask(id: "${task}") { __typename } }`);
  expect(ticked.data).toEqual({ doTask: { __typename: 'TaskItem' } });
  await act(`endAbsence(id: "${absence.id}")`);
  expect((await server.ask(scene.stranger, '{ ownAbsences { id } }')).data).toEqual({ ownAbsences: [] });
});

it('says at once of her patients that nobody answers when her replacement goes away in her turn', async () => {
  const hers = await away(scene.yann);
  expect((await breach())?.code).not.toBe('pivot-absent');
  const his = await act(`declareAbsence(input: { from: "2026-11-23", until: "2026-11-27", replacement: null })`, scene.yann);
  expect(await breach()).toMatchObject({ code: 'pivot-absent', owner: 'coordinator' });
  await act(`endAbsence(id: "${his.id}")`, scene.yann);
  expect((await breach())?.code).not.toBe('pivot-absent');
  await act(`endAbsence(id: "${hers.id}")`);
});

it('leaves nobody whose relay is away too: whoever can name a referent is told in her list', async () => {
  const ines = await scene.build.worker('pivot-nurse', scene.hospital, [scene.hdj], { familyName: 'Roy', givenName: 'Inès' });
  const codesOf = async (who: Worker) =>
    (
      await server.ask<{ day: { rows: { patient: { id: string } | null; reasons: { code: string }[] }[] } }>(
        who,
        '{ day { rows { patient { id } reasons { code } } } }',
      )
    ).data?.day.rows.flatMap(({ patient, reasons }) =>
      patient?.id === scene.helene.patient ? reasons.map(({ code }) => code) : [],
    );
  await server.db.owner.query('update pathway set relay = $1 where patient_id = $2', [
    scene.yann.situation,
    scene.helene.patient,
  ]);
  const hers = await away(null);
  expect(await codesOf(ines)).not.toContain('pivot-absent');
  const his = await act('declareAbsence(input: { from: "2026-11-23", until: "2026-12-04", replacement: null })', scene.yann);
  expect(await codesOf(ines)).toContain('pivot-absent');
  await act(`endAbsence(id: "${his.id}")`, scene.yann);
  await act(`endAbsence(id: "${hers.id}")`);
});
