import { actingAs, freshDatabase, historiesScene, type FreshDatabase, type HistoriesScene } from '../testing';
import { lockPathwaysOf, settlePathways, sweepPage } from '.';
import { asEngine } from '../engine';
import { momentOf } from './engine-tx';

let db: FreshDatabase;
let scene: HistoriesScene;
let stranger: Awaited<ReturnType<typeof scene.build.worker>>;

beforeAll(async () => {
  db = await freshDatabase();
  scene = await historiesScene(db, 4, 2);
  const town = await scene.build.organisation('Cabinet du Port', { kind: 'practice' });
  stranger = await scene.build.worker('town-nurse', town, [await scene.build.unit(town, 'Port', 'practice')]);
}, 60_000);
afterAll(async () => {
  await scene?.close();
  await db?.close();
});

interface Gap {
  key: string;
  code: string;
  state: string;
  times: number;
  closed_how: string | null;
  owner: string;
  version: number;
  history: { act: string }[];
}
const gaps = async (patient = scene.patients[0]!): Promise<Gap[]> =>
  (await db.owner.query<Gap>('select * from continuity_break where patient_id = $1 order by key', [patient.patient])).rows;
const settle = (now: string, patient = scene.patients[0]!) =>
  actingAs(scene.dataSource, scene.worker, now).write(async (tx) =>
    settlePathways(tx, await lockPathwaysOf(tx, [patient.patient])),
  );
const appointment = (startsAt: string, more: Record<string, unknown> = {}, patient = scene.patients[0]!) =>
  scene.build.insert('appointment', {
    ...{
      id: crypto.randomUUID(),
      patient_id: patient.patient,
      circle_id: patient.circle,
      unit_id: scene.unit,
      kind: 'consultation',
    },
    ...{ starts_at: startsAt, label: 'Consultation', status: 'planned', source: 'hand' },
    ...{ created_at: '2026-11-01T08:00:00Z', changed_at: '2026-11-01T08:00:00Z', ...more },
  });

it('opens a gap with its owner, writes nothing the second time, closes it by itself and says so', async () => {
  await settle('2026-11-20T15:00:00.000Z');
  expect(await gaps()).toMatchObject([{ code: 'no-next-step', state: 'open', owner: 'pivot-nurse', version: 1 }]);
  await settle('2026-11-20T16:00:00.000Z');
  expect(await gaps()).toMatchObject([{ version: 1 }]);
  await appointment('2026-11-25T09:00:00Z');
  await settle('2026-11-20T17:00:00.000Z');
  expect(await gaps()).toMatchObject([{ state: 'closed', closed_how: 'close', history: [{ act: 'open' }, { act: 'close' }] }]);
});

it('knows ahead what time alone will open, and opens the same row again with its history', async () => {
  await db.owner.query(
    "update appointment set status = 'missed', changed_at = '2026-11-25T12:00:00Z' where patient_id = $1 and status = 'planned'",
    [scene.patients[0]!.patient],
  );
  await settle('2026-11-25T12:00:00.000Z');
  const [missed, noStep] = await gaps();
  expect(missed).toMatchObject({ code: 'appointment-missed', state: 'coming', closed_how: null });
  expect(noStep).toMatchObject({ code: 'no-next-step', state: 'open', times: 1 });
  expect(noStep?.history.map(({ act }) => act)).toEqual(['open', 'close', 'open']);
  await appointment('2026-12-02T09:00:00Z');
  await settle('2026-11-25T13:00:00.000Z');
  expect(await gaps()).toMatchObject([{ state: 'closed', closed_how: 'avert' }, { state: 'closed' }]);
});

it('lets a sweep write down what the calendar broke, for everybody, without anybody acting', async () => {
  const other = scene.patients[1]!;
  await appointment('2026-11-24T09:00:00Z', {}, other);
  await settle('2026-11-20T15:00:00.000Z', other);
  expect(await gaps(other)).toEqual([]);
  const sweep = (now: string) =>
    actingAs(scene.dataSource, scene.worker, now).write((tx) =>
      asEngine(tx, () => sweepPage({ ...momentOf(tx), sql: tx.sql.bind(tx), by: null }, null, 100)),
    );
  expect(await sweep('2026-11-27T06:00:00.000Z')).toEqual({ settled: 2, after: null });
  expect(await gaps(other)).toMatchObject([{ code: 'no-next-step', state: 'open', history: [{ act: 'open', by: null }] }]);
});

it('shows the gaps to those who care, to nobody of another practice, and lets nobody remove one', async () => {
  const seen = (worker: typeof stranger) =>
    actingAs(scene.dataSource, worker).write((tx) => tx.em.query<unknown[]>('select id from continuity_break'));
  expect((await seen(scene.worker)).length).toBeGreaterThan(0);
  expect(await seen(stranger)).toEqual([]);
  await expect(
    actingAs(scene.dataSource, scene.worker).write((tx) => tx.em.query('delete from continuity_break')),
  ).rejects.toThrow(/permission denied/);
});
