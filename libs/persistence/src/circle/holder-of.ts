import { validate } from 'uuid';
import type { NamedStatement, Tx } from '../transaction';

/** The three columns that every row of patient data carries. */
export interface Holder {
  patientId: string;
  circleId: string;
  unitId: number;
}

const holder = (name: string, which: string): NamedStatement => ({
  name,
  text: `select c.patient_id as "patientId", c.id as "circleId", u.unit_id as "unitId"
    from circle c join circle_unit u on u.circle_id = c.id and u.open
    where ${which} and u.unit_id = any($2::int[]) order by u.unit_id limit 1`,
});
const OF_PATIENT = holder('holder-of-patient', `c.patient_id = $1 and c.kind = 'care'`);
const OF_PATHWAY = holder('holder-of-pathway', 'c.id = (select p.circle_id from pathway p where p.id = $1)');
const IN_CIRCLE = holder('holder-in-circle', 'c.id = $1');

/**
 * Under which of the actor's units a new row about this patient is held: one whose membership of the care circle is open.
 * Null when there is none, be it that the patient is unknown or not the actor's: the two look alike.
 */
export const holderOf = (tx: Tx, patientId: string): Promise<Holder | null> => find(tx, OF_PATIENT, patientId);

/** The same of what is written of a pathway: in the pathway's own circle, which may be a network's alone. */
export const holderOfPathway = (tx: Tx, pathwayId: string): Promise<Holder | null> => find(tx, OF_PATHWAY, pathwayId);

/** The same of what is written in a circle that is named. */
export const holderInCircle = (tx: Tx, circleId: string): Promise<Holder | null> => find(tx, IN_CIRCLE, circleId);

async function find(tx: Tx, statement: NamedStatement, id: string): Promise<Holder | null> {
  if (!validate(id)) return null;
  const [found] = await tx.sql<Holder & Record<string, unknown>>(statement, [id, tx.actor.units]);
  return found ?? null;
}
