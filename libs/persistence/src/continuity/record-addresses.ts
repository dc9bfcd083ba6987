import { isThere } from '../standing-in';
import type { Tx } from '../transaction';

export interface RecordAddress {
  patientId: string;
  street: string | null;
  postcode: string | null;
  city: string | null;
  /** Told, and confirmed by nobody yet: nobody writes meanwhile. */
  deathSaid: boolean;
}

const RECORDS = {
  name: 'record-addresses',
  text: `select p.id as "patientId", p.address as street, p.postcode, p.city,
      exists (select 1 from death d where d.patient_id = p.id and d.state = 'said') as "deathSaid"
    from patient p where p.id = any($1::uuid[])`,
};

/** The address that came with each record, when no other was noted. */
export async function recordAddresses(tx: Tx, patients: readonly string[]): Promise<Map<string, RecordAddress>> {
  const rows = await tx.sql<RecordAddress & Record<string, unknown>>(RECORDS, [patients]);
  return new Map(rows.map((row) => [row.patientId, row]));
}

const ACTING = {
  name: 'situations-that-act',
  text: `select w.id from working_situation w where w.id = any($1::uuid[]) and ${isThere('w', '$2')}`,
};

/** Of these, who still works there: nobody is sent to a physician who has left. */
export async function stillActing(tx: Tx, situations: readonly string[], today: string): Promise<Set<string>> {
  return new Set((await tx.sql<{ id: string }>(ACTING, [situations, today])).map(({ id }) => id));
}
