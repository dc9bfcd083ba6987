import type { Tx } from '../transaction';

/** What the head of a file says of the care at home; the prescription's own panel says the rest. */
export interface FilePrescriptionRow {
  number: number | null;
  validUntil: string | null;
  openRequests: number;
  /** An open request that names a clinical sign: it stays on the next visit until its decision. */
  clinicalSign: string | null;
}

const PRESCRIPTION = {
  name: 'file-prescription',
  text: `select v.number, v.valid_until as "validUntil", r.count::int as "openRequests", r.sign as "clinicalSign"
    from (select count(*), max(reason) filter (where clinical_sign) as sign from change_request
        where patient_id = $1 and state in ('requested', 'returned', 'verified', 'prepared', 'signed', 'sent')) r
      left join lateral (select number, valid_until from prescription_version where patient_id = $1 and state = 'in-force'
        order by created_at desc limit 1) v on true`,
};

export async function prescriptionOf(tx: Tx, patientId: string): Promise<FilePrescriptionRow | null> {
  const [row] = await tx.sql<FilePrescriptionRow & Record<string, unknown>>(PRESCRIPTION, [patientId]);
  return row ?? null;
}
