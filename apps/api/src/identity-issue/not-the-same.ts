import type { Tx } from '@jalon/persistence';
import { KinshipEntity } from '@jalon/persistence/patient';

/** Two records that look alike and are two people: kept for both, so that nobody asks again and lists warn. */
export async function notTheSame(tx: Tx, patients: readonly string[]): Promise<void> {
  const pairs = patients.flatMap((patientId) =>
    patients.filter((other) => other !== patientId).map((otherId) => ({ patientId, otherId })),
  );
  if (pairs.length === 0) return;
  await tx.em
    .createQueryBuilder()
    .insert()
    .into(KinshipEntity)
    .values(pairs.map((pair) => ({ ...pair, kind: 'not-the-same' as const, bySituation: tx.actor.situation, at: tx.now })))
    .orIgnore()
    .execute();
}
