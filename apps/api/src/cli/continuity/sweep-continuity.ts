import { sweepPage, type EngineTx, type SweptPage } from '@jalon/persistence/continuity';
import type { Client } from 'pg';
import { asEngineOnce } from '../engine-session';

interface SweepWanted {
  /** The owner’s address, or the application’s: both may take the engine’s role. */
  url: string;
  /** ISO 8601. */
  now: string;
  /** Pathways a transaction: locks are held that long. */
  size?: number;
}

/** Writes down, for every pathway, what time alone has broken or closed. @returns how many pathways were looked at */
export async function sweepContinuity({ url, now, size = 200 }: SweepWanted): Promise<number> {
  let settled = 0;
  for (const timeZone of await timeZones(url)) {
    let after: string | null = null;
    do {
      const from: string | null = after;
      const page: SweptPage = await asEngineOnce(url, 'begin', (client) =>
        sweepPage(engineTx(client, now, timeZone), from, size),
      );
      settled += page.settled;
      after = page.after;
    } while (after !== null);
  }
  return settled;
}

/** A client of its own, which is asked one thing at a time whatever is asked of it at once. */
export function engineTx(client: Client, now: string, timeZone: string): EngineTx {
  let answered: Promise<unknown> = Promise.resolve();
  const sql = async <Row extends Record<string, unknown>>(statement: { name: string; text: string }, values: unknown[]) => {
    const asked = answered.then(() => client.query<Row>({ ...statement, values }));
    answered = asked.catch(() => {});
    return (await asked).rows;
  };
  return { now, timeZone, by: null, sql };
}

async function timeZones(url: string): Promise<string[]> {
  return asEngineOnce(url, 'begin read only', async (client) => {
    const { rows } = await client.query<{ zone: string }>('select distinct time_zone as zone from organisation order by 1');
    return rows.map(({ zone }) => zone);
  });
}
