import { toldSignBefore, type ToldSignRow } from '../prescription/told-sign';
import type { Tx } from '../transaction';

/** What the head of a file says of the care at home; the prescription's own panel says the rest. */
export interface FilePrescriptionRow {
  number: number | null;
  validUntil: string | null;
  openRequests: number;
  /** What town told of the body since the last visit: it is read before the next one's decision. */
  toldSign: ToldSignRow | null;
}

const PRESCRIPTION = {
  name: 'file-prescription',
  text: `select v.number, v.valid_until as "validUntil", r.count::int as "openRequests",
      ${toldSignBefore('$1', '$2::timestamptz')} as "toldSign"
    from (select count(*) from change_request
        where patient_id = $1 and state in ('requested', 'returned', 'verified', 'prepared', 'signed', 'sent')) r
      left join lateral (select number, valid_until from prescription_version where patient_id = $1 and state = 'in-force'
        order by created_at desc limit 1) v on true`,
};

export async function prescriptionOf(tx: Tx, patientId: string): Promise<FilePrescriptionRow | null> {
  const [row] = await tx.sql<FilePrescriptionRow & Record<string, unknown>>(PRESCRIPTION, [patientId, tx.now]);
  return row ?? null;
}
