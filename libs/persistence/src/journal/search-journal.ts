import type { Tx } from '../transaction';

export interface JournalRow {
  id: string;
  at: string;
  personId: string | null;
  name: string | null;
  title: string | null;
  function: string | null;
  operation: string;
  kind: string;
  patients: string[];
  details: Record<string, unknown> | null;
}

export interface JournalWanted {
  from: string;
  to: string;
  person: string | null;
  patient: string | null;
  kinds: string[] | null;
  /** Only what came before: the next page. */
  before: string | null;
  limit: number;
}

export interface NamedForJournal {
  patientId: string;
  familyName: string;
  givenName: string;
  birthDate: string;
  ipp: string | null;
}

const SEARCH = {
  name: 'search-journal',
  text: `select id, at, person_id as "personId", name, title, function, operation, kind, patients, details
from app.search_journal($1, $2, $3, $4, $5, $6, $7)`,
};
const NAME = {
  name: 'name-for-journal',
  text: `select patient_id as "patientId", family_name as "familyName", given_name as "givenName", birth_date as "birthDate", ipp
from app.name_for_journal($1, $2, $3, $4, $5)`,
};

/** What the people of the data-protection officer's organisation did, the latest first; nothing for anybody else. */
export function searchJournal(tx: Tx, wanted: JournalWanted): Promise<JournalRow[]> {
  const { from, to, person, patient, kinds, before, limit } = wanted;
  return tx.sql<JournalRow & Record<string, unknown>>(SEARCH, [from, to, person, patient, kinds, before, limit]);
}

/** Patients of the organisation by birth date and first letters, or by id. The function itself leaves the journal entry. */
export function nameForJournal(
  tx: Tx,
  operation: string,
  by: { birth: string; letters: string } | { patients: readonly string[] },
): Promise<NamedForJournal[]> {
  const values = 'birth' in by ? [by.birth, by.letters, null] : [null, null, by.patients];
  return tx.sql<NamedForJournal & Record<string, unknown>>(NAME, [operation, ...values, tx.now]);
}
