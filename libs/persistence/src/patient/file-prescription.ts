import { tellsSignBefore, toldSignOf, type ToldSignRow } from '../prescription/told-sign';
import type { Tx } from '../transaction';

/** What the head of a file says of the care at home; the prescription's own panel says the rest. */
export interface FilePrescriptionRow {
  number: number | null;
  validUntil: string | null;
  openRequests: number;
  /** What town told of the body since the last visit: it is read before the next one's decision. */
  toldSign: ToldSignRow | null;
}

interface Row extends Omit<FilePrescriptionRow, 'toldSign'>, Record<string, unknown> {
  /** The request that told it. */
  toldBy: string | null;
}

const PRESCRIPTION = {
  name: 'file-prescription',
  text: `select v.number, v.valid_until as "validUntil", r.open as "openRequests", r.told as "toldBy"
    from (select count(*) filter (where r.state in ('requested', 'returned', 'verified', 'prepared', 'signed', 'sent'))::int as open,
        (array_agg(r.id order by r.created_at desc) filter (where ${tellsSignBefore('$2::timestamptz')}))[1] as told
      from change_request r where r.patient_id = $1) r
      left join lateral (select number, valid_until from prescription_version where patient_id = $1 and state = 'in-force'
        order by created_at desc limit 1) v on true`,
};

/** Few files have a sign to read: what it says is asked for those alone, since a part that is never run costs its share of every start. */
export async function prescriptionOf(tx: Tx, patientId: string): Promise<FilePrescriptionRow | null> {
  const [row] = await tx.sql<Row>(PRESCRIPTION, [patientId, tx.now]);
  if (!row) return null;
  const { toldBy, ...shown } = row;
  return { ...shown, toldSign: toldBy === null ? null : await toldSignOf(tx, toldBy) };
}
