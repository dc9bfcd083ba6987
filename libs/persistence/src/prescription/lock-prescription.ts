import type { Tx } from '../transaction';

/**
 * Takes the prescription's row, so that two people at once decide one after the other. False when the reader sees no such
 * prescription. The request is read afterwards: what it says then stays true until the end of the transaction.
 */
export async function lockPrescription(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.sql({ name: 'prescription-lock', text: 'select id from prescription where id = $1 for update' }, [id]);
  return rows.length === 1;
}

/** The prescription that a request is about, locked; null when the reader sees no such request. */
export async function lockPrescriptionOfRequest(tx: Tx, requestId: string): Promise<string | null> {
  const rows = await tx.sql<{ prescriptionId: string }>(
    { name: 'request-prescription', text: 'select prescription_id as "prescriptionId" from change_request where id = $1' },
    [requestId],
  );
  const id = rows[0]?.prescriptionId;
  return id && (await lockPrescription(tx, id)) ? id : null;
}

/** The unit for which the actor writes in this circle: the wanted one if it is hers, else the first of hers that takes part. */
export async function writingUnit(tx: Tx, circleId: string, wanted: readonly number[]): Promise<number | null> {
  const rows = await tx.sql<{ unitId: number }>(
    {
      name: 'writing-unit',
      text: `select unit_id as "unitId" from circle_unit where circle_id = $1 and unit_id = any($2::int[]) and open
        order by coalesce(array_position($3::int[], unit_id), 99), unit_id limit 1`,
    },
    [circleId, tx.actor.units, wanted],
  );
  return rows[0]?.unitId ?? null;
}
