import type { EngineTx } from './engine-tx';
import { WATCHED } from './hold-pathways';
import { settleAsEngine } from './settle';

export interface SweptPage {
  settled: number;
  /** Where the next page begins; null after the last one. */
  after: string | null;
}

const PAGE = {
  name: 'sweep-page',
  text: `select p.id from pathway p join unit u on u.id = p.unit_id join organisation o on o.id = u.organisation_id
    where ${WATCHED} and o.time_zone = $1 and p.id > $2
    order by p.id limit $3`,
};

const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * Writes down what time alone has broken or closed, some pathways of one time zone at a time, each page in a transaction of its own: the
 * locks are short and taken in id order, as every writer takes them. To be called under the engine's role.
 */
export async function sweepPage(tx: EngineTx, after: string | null, size: number): Promise<SweptPage> {
  const ids = (await tx.sql<{ id: string }>(PAGE, [tx.timeZone, after ?? FIRST, size])).map((row) => row.id);
  await settleAsEngine(tx, ids);
  return { settled: ids.length, after: ids.length < size ? null : (ids.at(-1) ?? null) };
}
