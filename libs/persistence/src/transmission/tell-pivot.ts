import type { Holder } from '../circle';
import { asEngine } from '../engine';
import type { Tx } from '../transaction';
import { writeMessage } from './write-message';

const PIVOTS = {
  name: 'pivots-of-patient',
  text: `select distinct on (p.pivot) p.pivot as "situationId", u.unit_id as "unitId"
    from pathway p join situation_unit su on su.situation_id = p.pivot
      join circle_unit u on u.circle_id = p.circle_id and u.unit_id = su.unit_id and u.open
    where p.patient_id = $1 and p.status = 'active' order by p.pivot, u.unit_id`,
};
// The unit that a message about this patient is held by when the writer's own has no place in the circle.
const HOLDING = {
  name: 'units-holding-patient',
  text: `select distinct k.unit_id as "unitId", null::uuid as "situationId" from circle c join circle_unit k on k.circle_id = c.id and k.open
      join unit u on u.id = k.unit_id and u.kind in ('service', 'day-hospital', 'cell')
    where c.patient_id = $1 and c.kind = 'care'`,
};

/** Tells the referents of a patient something about her circle, in a message; without any, the units of care that hold her. */
export async function tellPivot(tx: Tx, holder: Holder, body: string, ackWanted = false): Promise<void> {
  await asEngine(tx, async () => {
    const pivots = await tx.sql<{ situationId: string | null; unitId: number }>(PIVOTS, [holder.patientId]);
    const to =
      pivots.length > 0 ? pivots : await tx.sql<{ situationId: string | null; unitId: number }>(HOLDING, [holder.patientId]);
    if (to.length > 0) await writeMessage(tx, { holder, body, answers: null, to, ackWanted });
  });
}
