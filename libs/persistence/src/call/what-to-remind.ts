import type { NamedStatement, Tx } from '../transaction';

/** An appointment to come, or the blood test before it: what the patient is reminded of. */
export interface ReminderRow {
  id: string;
  kind: string;
  startsAt: string;
  label: string | null;
  treatment: string | null;
  doctor: string | null;
  place: string | null;
  lab: string;
  labDueOn: string | null;
  /** Whether a test of its own is planned for it, and so needs no second line. */
  hasTest: boolean;
}

const REMIND: NamedStatement = {
  name: 'what-to-remind',
  text: `
select a.id, a.kind, a.starts_at as "startsAt", a.label, a.treatment, a.doctor, a.place, a.lab, a.lab_due_on as "labDueOn",
  exists (select 1 from appointment b where b.patient_id = a.patient_id and b.kind = 'blood-test' and b.status = 'planned'
    and b.starts_at >= $2 and b.starts_at < a.starts_at) as "hasTest"
from appointment a where a.patient_id = $1 and a.status = 'planned' and a.kind <> 'call' and a.starts_at >= $2 and a.starts_at < $3
order by a.starts_at, a.id limit 12`,
};

export function whatToRemind(tx: Tx, patientId: string, until: string): Promise<ReminderRow[]> {
  return tx.sql<ReminderRow & Record<string, unknown>>(REMIND, [patientId, tx.now, until]);
}
