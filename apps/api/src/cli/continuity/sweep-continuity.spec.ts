import { freshDatabase, historiesScene, type FreshDatabase, type HistoriesScene } from '@jalon/persistence/testing';
import { sweepContinuity } from './sweep-continuity';

let db: FreshDatabase;
let scene: HistoriesScene;

beforeAll(async () => {
  db = await freshDatabase();
  scene = await historiesScene(db, 1, 3);
}, 60_000);
afterAll(async () => {
  await scene?.close();
  await db?.close();
});

it('writes down what time alone has broken for everybody, page after page, and nothing the second time', async () => {
  const swept = () => sweepContinuity({ url: db.applicationUrl, now: '2026-11-27T06:00:00.000Z', size: 2 });
  const kept = async () =>
    (await db.owner.query('select patient_id, code, state, version from continuity_break order by patient_id')).rows;
  expect(await swept()).toBe(3);
  const first = await kept();
  expect(first).toHaveLength(3);
  expect(first[0]).toMatchObject({ code: 'no-next-step', state: 'open' });
  expect(await swept()).toBe(3);
  expect(await kept()).toEqual(first);
});
