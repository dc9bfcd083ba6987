import type { PastVisit } from '@jalon/domain/appointment';
import type { Tx } from '../transaction';

const HISTORY = {
  name: 'unit-history',
  text: `select a.id, a.patient_id as "patientId", to_char(a.starts_at at time zone $1, 'YYYY-MM-DD') as on, coalesce(a.treatment_key, '') as treatment
from appointment a
where a.unit_id = $2 and a.patient_id = any($3::uuid[]) and a.kind = 'day-hospital' and a.status in ('planned', 'done')
  and a.starts_at < (($4::date + 1)::timestamp at time zone $1) and a.starts_at >= (($4::date - 800)::timestamp at time zone $1)`,
};

/** A visit of the unit's history, with its id so that one which moves is not its own past. */
export interface HistoryVisit extends PastVisit {
  id: string;
  patientId: string;
}

/** The visits of these patients in this unit up to a local day: how the kind of a coming visit is proposed. */
export async function unitHistory(tx: Tx, unitId: number, patients: readonly string[], until: string): Promise<HistoryVisit[]> {
  return patients.length === 0 ? [] : tx.sql<HistoryVisit>(HISTORY, [tx.actor.timeZone, unitId, patients, until]);
}
