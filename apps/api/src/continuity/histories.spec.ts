import { play } from '../testing/histories/play';
import { openHistories, type HistoriesScene } from '../testing/histories/scene';

let scene: HistoriesScene;
beforeAll(async () => {
  scene = await openHistories();
}, 60_000);
afterAll(() => scene?.server.close());

/** The long run is `npm run prove`. */
it('loses nobody, whatever eight people do at once to the same few patients, and however much time passes', async () => {
  const { lost, counts } = await play(scene, { seed: 20261130, clients: 8, acts: 9, rounds: 3 });
  expect(lost).toEqual([]);
  const done = [...counts].filter(([, count]) => count.done > 0).map(([kind]) => kind);
  expect(done).toEqual(expect.arrayContaining(['enrol', 'plan', 'absence', 'ladder', 'dies', 'paper']));
}, 120_000);
