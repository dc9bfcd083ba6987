import { Client } from 'pg';
import { sweepPage, type EngineTx } from '@jalon/persistence/continuity';
import type { Base } from '../data/base';
import { NOW, PATIENTS_A_UNIT, idOf } from '../data/ids';
import type { Row } from '../goals';
import { sentenceOf } from '../measure/bench';
import { alternate, type Bounds, type Once } from '../measure/rounds';

/** Pathways a page, as the hourly sweep takes them. */
const PAGE = 200;
const PATHWAYS = 100_000;
/** Pages far apart, so that what is read of one is not there for the next. */
const STRIDE = 7919;

/**
 * Pages of the sweep, spread over a small and a large base, in turn: a connection and a transaction under the engine's role each, as in the
 * hourly job, rolled back so that the next finds the same. Every pathway of a page is written, which is the dearest that a page can be.
 */
export async function sweepRows(small: Base, large: Base, bounds: Bounds): Promise<Row[]> {
  const { floor, product, speed } = await alternate(sweeps(small), sweeps(large), bounds);
  const detail = `${sentenceOf(`${small.size.patients}: a page of ${PAGE}`, floor)}; ${sentenceOf(`${large.size.patients}:`, product)}`;
  const seconds = (product.median / 1000) * (PATHWAYS / PAGE);
  return [
    { key: 'sweep', found: seconds, detail: `${Math.round(PATHWAYS / seconds)} pathways a second` },
    { key: 'growthSweep', found: 1 / speed, detail },
  ];
}

/** Half of the patients are on a pathway, and the id of a pathway says which. */
const sweeps = ({ ownerUrl, size }: Base): Once => {
  const last = (PATIENTS_A_UNIT / 2) * size.units - PAGE;
  return async (n) => {
    const settled = await pageAfter(ownerUrl, idOf('pathway', (n * STRIDE) % last));
    if (settled !== PAGE) throw new Error(`A page settled ${settled} pathways instead of ${PAGE}.`);
  };
};

async function pageAfter(url: string, after: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('set local role jalon_engine');
    const { settled } = await sweepPage(engineOf(client), after, PAGE);
    await client.query('rollback');
    return settled;
  } finally {
    await client.end();
  }
}

const engineOf = (client: Client): EngineTx => ({
  ...{ now: new Date(NOW).toISOString(), timeZone: 'Europe/Paris', by: null },
  sql: async <Found extends Record<string, unknown>>(statement: { name: string; text: string }, values: unknown[]) =>
    (await client.query<Found>({ ...statement, values })).rows,
});
