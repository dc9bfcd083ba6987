import type { Tx } from '../transaction';

export interface ReportedPatient {
  id: string;
  familyName: string;
  givenName: string;
  birthFamilyName: string | null;
  birthDate: string;
  ipp: string | null;
}

export interface ReportedAccess {
  /** The first of those that the line stands for. */
  at: string;
  kind: string;
  times: number;
  organisation: string | null;
  function: string | null;
  title: string | null;
  /** Null where the organisation of the person names nobody. */
  name: string | null;
  purpose: string | null;
}

export interface ReportWanted {
  patient: string;
  /** Instants; `to` is not included. */
  from: string;
  to: string;
  /** On which day the patient asked for it. */
  askedOn: string;
  limit: number;
  operation: string;
  kind: 'opened' | 'exported';
}

const PATIENT = {
  name: 'patient-of-report',
  text: `select id, family_name as "familyName", given_name as "givenName", birth_family_name as "birthFamilyName", birth_date as "birthDate", ipp
from app.patient_of_report($1)`,
};
const REPORT = {
  name: 'access-report',
  text: `select at, kind, times, organisation, function, title, name, purpose from app.access_report($1, $2, $3, $4, $5, $6, $7, $8)`,
};

/** Whom a report is about and who reached the data, the latest first; null for whoever may not. It leaves its own journal entry. */
export async function accessReport(
  tx: Tx,
  { patient, from, to, askedOn, limit, operation, kind }: ReportWanted,
): Promise<{ patient: ReportedPatient; accesses: ReportedAccess[] } | null> {
  const [[known], accesses] = await Promise.all([
    tx.sql<ReportedPatient & Record<string, unknown>>(PATIENT, [patient]),
    tx.sql<ReportedAccess & Record<string, unknown>>(REPORT, [patient, from, to, limit, operation, kind, askedOn, tx.now]),
  ]);
  return known ? { patient: known, accesses } : null;
}
