import type { Tx } from '../transaction';
import type { MineRow } from './for-me';

const SEEN = `update addressee set seen_at = $2, seen_by = $3 where id = any($1::uuid[]) and seen_at is null`;
const ACKED = `update addressee set acked_at = $2, acked_by = $3, seen_at = coalesce(seen_at, $2), seen_by = coalesce(seen_by, $3)
  where id = any($1::uuid[]) and acked_at is null`;

/** « Lu »: the first of a unit who opens it answers for the unit, under her own name. Reading twice changes nothing. */
export async function markSeen(tx: Tx, rows: readonly MineRow[]): Promise<number> {
  const fresh = rows.filter(({ seen }) => !seen);
  return note(tx, SEEN, fresh);
}

/** « Pris en compte », which is also read. */
export async function markAcknowledged(tx: Tx, rows: readonly MineRow[]): Promise<number> {
  const fresh = rows.filter(({ acked }) => !acked);
  return note(tx, ACKED, fresh);
}

async function note(tx: Tx, statement: string, rows: readonly MineRow[]): Promise<number> {
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  await tx.em.query(statement, [ids, tx.now, tx.actor.situation]);
  const senders = rows.flatMap(({ fromUnitId, fromSituation }) => [
    ...(fromUnitId === null ? [] : [`unit:${fromUnitId}`]),
    ...(fromSituation === null ? [] : [`situation:${fromSituation}`]),
  ]);
  const mine = tx.actor.units.map((unit) => `unit:${unit}`);
  tx.tell([...new Set([...mine, ...senders])], 'message', ids);
  return rows.length;
}
