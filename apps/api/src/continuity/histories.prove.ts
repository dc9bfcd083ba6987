import { play } from '../testing/histories/play';
import { openHistories } from '../testing/histories/scene';

const CLIENTS = 8;
const ROUNDS = 40;
const SEEDS = [11, 12, 13, 14, 15];

async function lostBy(seed: number, rounds: number): Promise<string[]> {
  const scene = await openHistories();
  try {
    const { lost, counts } = await play(scene, { seed, clients: CLIENTS, acts: 6, rounds });
    console.log(
      `seed ${seed}: ${[...counts].map(([kind, { done, refused }]) => `${kind} ${done} (${refused} refused)`).join(', ')}`,
    );
    return lost;
  } finally {
    await scene.server.close();
  }
}

it.each(SEEDS)('loses nobody in months of what eight people do at once, seed %i', async (seed) => {
  expect(await lostBy(seed, ROUNDS)).toEqual([]);
});
