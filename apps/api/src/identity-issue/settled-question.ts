import type { Tx } from '@jalon/persistence';
import { IdentityIssueEntity } from '@jalon/persistence/patient';

/** A question is settled: by whom, when, and what became of it. */
export async function settledBy(tx: Tx, question: string, how: string): Promise<void> {
  await tx.em.update(
    IdentityIssueEntity,
    { id: question },
    { settledAt: tx.now, settledBy: tx.actor.situation, settledHow: how },
  );
}

/** One entry that names both patients: it stands in the report of each. Those of these units, and one's own, look again. */
export function tellBoth(
  tx: Tx,
  units: readonly number[],
  both: readonly string[],
  changed: 'patient' | 'circle',
  details: Record<string, unknown>,
): void {
  tx.journal('wrote', both, details);
  const addresses = [...new Set([...units, ...tx.actor.units])].map((unit) => `unit:${unit}`);
  tx.tell(addresses, changed, [...both]);
  tx.tell(addresses, 'identity', [...both]);
}
