import { addDays, startOfDay } from '@jalon/domain/calendar';
import { todayOf, type NamedStatement, type Tx } from '../transaction';

const DUE: NamedStatement = {
  name: 'call-due-of-patient',
  text: `select id from call where patient_id = $1 and state = 'planned' and planned_at < $2 and unit_id = any($3::int[])
    order by planned_at, id limit 1`,
};

/** The call of one's own units that this patient is to receive today or should have received; null when there is none. */
export async function callDueOf(tx: Tx, patientId: string): Promise<string | null> {
  const tomorrow = startOfDay(addDays(todayOf(tx), 1), tx.actor.timeZone);
  const [row] = await tx.sql<{ id: string }>(DUE, [patientId, tomorrow, tx.actor.units]);
  return row?.id ?? null;
}
