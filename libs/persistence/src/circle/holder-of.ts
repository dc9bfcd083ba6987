import { validate } from 'uuid';
import type { Tx } from '../transaction';

/** The three columns that every row of patient data carries. */
export interface Holder {
  patientId: string;
  circleId: string;
  unitId: number;
}

const HOLDER = {
  name: 'holder-of-patient',
  text: `select c.patient_id as "patientId", c.id as "circleId", u.unit_id as "unitId"
    from circle c join circle_unit u on u.circle_id = c.id and u.open
    where c.patient_id = $1 and c.kind = 'care' and u.unit_id = any($2::int[]) order by u.unit_id limit 1`,
};

/**
 * Under which of the actor's units a new row about this patient is held: one whose membership of the care circle is open.
 * Null when there is none, be it that the patient is unknown or not the actor's: the two look alike.
 */
export async function holderOf(tx: Tx, patientId: string): Promise<Holder | null> {
  if (!validate(patientId)) return null;
  const [holder] = await tx.sql<Holder & Record<string, unknown>>(HOLDER, [patientId, tx.actor.units]);
  return holder ?? null;
}
