import { Client } from 'pg';
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

it('would find somebody if writers took no lock: the proof can fail', async () => {
  const connection = Object.getPrototypeOf(Reflect.get(new Client(), 'connection')) as { parse(query: { text: string }): void };
  const original = connection.parse;
  connection.parse = function (query) {
    original.call(this, { ...query, text: query.text.replace(/ for update of p\s*$/, '') });
  };
  try {
    let found: string[] = [];
    for (let seed = 1; seed <= 10 && found.length === 0; seed += 1)
      found = await lostBy(seed, 10).catch((error: Error) => [error.message]);
    expect(found).not.toEqual([]);
  } finally {
    connection.parse = original;
  }
});
