import type { Tx } from '../transaction';

/** Somebody who could be the person about to be recorded. Names are whole only for whoever follows them. */
export interface CloseRecordRow {
  patientId: string;
  here: boolean;
  /** Of the actor's own organisation. */
  ours: boolean;
  familyName: string;
  givenName: string;
  birthFamilyName: string | null;
  birthDate: string;
  sex: string | null;
  status: string | null;
  ipp: string | null;
  organisation: string;
  phone: string | null;
}

const CLOSE = {
  name: 'close-records',
  text: `select patient_id as "patientId", here, ours, family_name as "familyName", given_name as "givenName",
    birth_family_name as "birthFamilyName", birth_date as "birthDate", sex, status, ipp, organisation, phone
    from app.close_records($1, $2) order by here desc, ours desc, family_name`,
};

/** Born that day, or of whom less is known and it agrees, and whose name used or of birth begins by one of these. */
export function closeRecords(tx: Tx, birth: string, letters: readonly string[]): Promise<CloseRecordRow[]> {
  const births = [...new Set([birth, birth.slice(0, 7), birth.slice(0, 4)])];
  return tx.sql<CloseRecordRow & Record<string, unknown>>(CLOSE, [births, letters.map((each) => each.toLowerCase())]);
}
