import { asEngineAtOnce } from '../engine';
import { changeStanding } from '../standing-in';
import type { Tx } from '../transaction';

interface PathwayOfSituation extends Record<string, unknown> {
  id: string;
  unit: number;
  patientId: string;
  /** Hers first; otherwise she is the relay, or replaces a pivot who is away. */
  isPivot: boolean;
}

// The closed ones are locked too: whoever opens one again meanwhile is waited for, and it is found open.
const OF_PIVOT = {
  name: 'pathways-of-whoever-leaves',
  text: `select p.id, p.unit_id as unit, p.patient_id as "patientId", p.pivot = $1 as "isPivot", p.status = 'active' as "isActive"
    from pathway p where (p.pivot = $1 or p.relay = $1 or p.pivot = any(array(
        select a.situation_id from absence a where a.replacement = $1 and a.withdrawn_at is null)::uuid[]))
    order by p.id for update of p`,
};

/**
 * The pathways that wait for a working situation, locked: whoever ends it, or says that she is away, settles them in the same transaction,
 * for a patient whose pivot has left says so at once. Under the engine's role: an administrator sees none of them.
 */
export async function lockPathwaysOfSituation(tx: Tx, situation: string): Promise<PathwayOfSituation[]> {
  await changeStanding(tx, situation);
  const found = await asEngineAtOnce(tx, (sql) => sql<PathwayOfSituation & { isActive: boolean }>(OF_PIVOT, [situation]));
  return found.filter(({ isActive }) => isActive);
}
