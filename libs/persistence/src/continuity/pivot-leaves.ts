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

const OF_PIVOT = {
  name: 'pathways-of-whoever-leaves',
  text: `select p.id, p.unit_id as unit, p.patient_id as "patientId", p.pivot = $1 as "isPivot"
    from pathway p where (p.pivot = $1 or p.relay = $1 or p.pivot = any(array(
        select a.situation_id from absence a where a.replacement = $1 and a.withdrawn_at is null)::uuid[]))
      and p.status = 'active' order by p.id for update of p`,
};

/**
 * The pathways that wait for a working situation, locked: whoever ends it, or says that she is away, settles them in the same transaction,
 * for a patient whose pivot has left says so at once. Under the engine's role: an administrator sees none of them.
 */
export async function lockPathwaysOfSituation(tx: Tx, situation: string): Promise<PathwayOfSituation[]> {
  await changeStanding(tx, situation);
  return asEngineAtOnce(tx, (sql) => sql<PathwayOfSituation>(OF_PIVOT, [situation]));
}
