import type { NamedStatement, Tx } from '../transaction';

const keyed = (name: string, lock: string): NamedStatement => ({
  name,
  text: `select pg_advisory_xact_lock${lock}(hashtextextended($1::text, 0))`,
});
const NAMED = keyed('pivot-named', '_shared');
const CHANGED = keyed('standing-changed', '');

/**
 * Whoever names situations as pivot, relay or replacement (null: nobody), before anything else that she locks: nobody goes away, comes back
 * or leaves in them until this is kept. Without it the absence misses the pathway, and the pathway the absence.
 */
export async function holdStanding(tx: Tx, ...situations: readonly (string | null | undefined)[]): Promise<void> {
  await Promise.all(situations.flatMap((situation) => (situation ? [tx.sql(NAMED, [situation])] : [])));
}

/** Whoever goes away, comes back or leaves: nobody is naming the situation meanwhile. */
export async function changeStanding(tx: Tx, situation: string): Promise<void> {
  await tx.sql(CHANGED, [situation]);
}
