import { asEngineAtOnce } from '../engine';
import type { Tx } from '../transaction';

const OF_PIVOT = {
  name: 'pathways-of-whoever-leaves',
  text: `select p.id, p.unit_id as unit from pathway p where (p.pivot = $1 or p.relay = $1) and p.status = 'active' order by p.id for update of p`,
};

/**
 * The pathways that wait for a working situation, locked: whoever ends it settles them in the same transaction, for a patient whose
 * pivot has left says so at once. Under the engine's role: an administrator sees none of them.
 */
export function lockPathwaysOfSituation(tx: Tx, situation: string): Promise<{ id: string; unit: number }[]> {
  return asEngineAtOnce(tx, (sql) => sql<{ id: string; unit: number }>(OF_PIVOT, [situation]));
}
