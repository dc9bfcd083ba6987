import { LOST, freshDatabase, historiesScene, playHistories, type FreshDatabase, type HistoriesScene } from '../testing';

let db: FreshDatabase;
let scene: HistoriesScene;

beforeAll(async () => {
  db = await freshDatabase();
  scene = await historiesScene(db, 8, 2);
}, 60_000);
afterAll(async () => {
  await scene?.close();
  await db?.close();
});

const lost = async () => (await db.owner.query(LOST)).rows;

it('leaves no patient without the step that is really next, whatever eight people plan, move, cancel and miss at once', async () => {
  for (const seed of [1, 2, 3]) {
    await playHistories({ ...scene, seed, clients: 8, acts: 8, locking: true });
    expect(await lost()).toEqual([]);
  }
}, 60_000);
