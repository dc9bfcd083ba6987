import { asEngine } from '../engine';
import type { Tx } from '../transaction';

const OPEN_UNITS = {
  name: 'open-units-of-circles',
  text: 'select distinct unit_id as "unitId" from circle_unit where circle_id = any($1::uuid[]) and open and (open_until is null or open_until > $2)',
};

/** Every unit that takes part in these circles now: whom a change concerns, which no single actor may list. */
export async function unitsOfCircles(tx: Tx, circleIds: string[]): Promise<number[]> {
  const rows = await asEngine(tx, () => tx.sql<{ unitId: number }>(OPEN_UNITS, [circleIds, tx.now]));
  return rows.map((row) => row.unitId);
}

const OPEN_UNITS_OF = {
  name: 'open-units-of-patients',
  text: 'select distinct unit_id as "unitId" from circle_unit where patient_id = any($1::uuid[]) and open and (open_until is null or open_until > $2)',
};

/** Every unit that takes part in these patients' care now, in whatever circle. */
export async function unitsOfPatients(tx: Tx, patients: readonly string[]): Promise<number[]> {
  const rows = await asEngine(tx, () => tx.sql<{ unitId: number }>(OPEN_UNITS_OF, [patients, tx.now]));
  return rows.map((row) => row.unitId);
}

/** Makes the open pages of everybody in the circle look again: addresses and ids, never data. */
export async function tellCircle(tx: Tx, circleId: string, what: string, ids: string[]): Promise<void> {
  const units = await unitsOfCircles(tx, [circleId]);
  tx.tell(
    units.map((unit) => `unit:${unit}`),
    what,
    ids,
  );
}
