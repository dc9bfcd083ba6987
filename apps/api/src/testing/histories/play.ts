import { randomFrom } from '@jalon/persistence/testing';
import { happen, HAPPENINGS } from './happenings';
import { publishNext, TEMPLATES, type HistoriesScene } from './scene';
import { timePasses, whatIsLost } from './what-is-lost';

export interface Histories {
  seed: number;
  /** People who act at once. */
  clients: number;
  /** Acts of each between two looks. */
  acts: number;
  rounds: number;
}

export interface Played {
  /** By happening: how many took effect, and how many were refused, by somebody quicker or by a rule. */
  counts: Map<string, { done: number; refused: number }>;
  /** What was found after the first round in which somebody was lost; empty when nobody ever was. */
  lost: string[];
}

// What others rest on comes more often: a short sample would miss it among so many.
const KINDS = [...Object.keys(HAPPENINGS), 'enrol', 'plan', 'cancel', 'ladder', 'ladder', 'dies', 'attend', 'paper'];

/** So many people act on the same few patients at once, as the web does; then all is looked at; then time passes; and again. */
export async function play(scene: HistoriesScene, { seed, clients, acts, rounds }: Histories): Promise<Played> {
  const counts: Played['counts'] = new Map(Object.keys(HAPPENINGS).map((kind) => [kind, { done: 0, refused: 0 }]));
  for (let round = 0; round < rounds; round += 1) {
    await Promise.all(
      Array.from({ length: clients }, async (_, client) => {
        const draw = randomFrom(seed * 100_000 + round * 100 + client);
        for (let n = 0; n < acts; n += 1) {
          const kind = KINDS[draw(KINDS.length)] ?? 'plan';
          const came = await happen(scene, kind, draw);
          const count = counts.get(kind);
          if (count && came !== null) count[came === 'done' ? 'done' : 'refused'] += 1;
        }
      }),
    );
    const lost = await whatIsLost(scene);
    if (lost.length > 0) return { counts, lost: [`round ${round} on ${scene.clock.now}`, ...lost] };
    for (const key of TEMPLATES) await publishNext(scene, key);
    await timePasses(scene, 1 + randomFrom(seed + round)(round % 4 === 0 ? 92 : 7));
    const later = await whatIsLost(scene);
    if (later.length > 0) return { counts, lost: [`after round ${round}, on ${scene.clock.now}`, ...later] };
  }
  return { counts, lost: [] };
}
