import {
  LOST,
  freshDatabase,
  historiesScene,
  playHistories,
  type FreshDatabase,
  type HistoriesScene,
} from '@jalon/persistence/testing';

const CLIENTS = 8;
/** Eight clients, twenty acts each, sixty times: about ten thousand acts, a tenth of them in collision. */
const SEEDS = Array.from({ length: 60 }, (_, n) => n + 100);

let db: FreshDatabase;
let scene: HistoriesScene;

beforeAll(async () => {
  db = await freshDatabase();
  scene = await historiesScene(db, CLIENTS, 3);
}, 120_000);
afterAll(async () => {
  await scene?.close();
  await db?.close();
});

const lost = async (): Promise<unknown[]> => (await db.owner.query(LOST)).rows;

it('at every instant each patient has the step that is really next, or a gap that somebody owns', async () => {
  let playing = true;
  const seen: unknown[] = [];
  const watch = (async () => {
    while (playing) seen.push(...(await lost()));
  })();
  for (const seed of SEEDS) await playHistories({ ...scene, seed, clients: CLIENTS, acts: 20, locking: true });
  playing = false;
  await watch;
  expect(seen).toEqual([]);
  expect(await lost()).toEqual([]);
});

it('would be broken by writers that take no lock: the proof can fail', async () => {
  let broken = 0;
  for (let seed = 1; seed <= 20 && broken === 0; seed += 1) {
    await playHistories({ ...scene, seed, clients: CLIENTS, acts: 20, locking: false });
    broken = (await lost()).length;
  }
  expect(broken).toBeGreaterThan(0);
});
