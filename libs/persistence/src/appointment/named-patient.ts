/** A patient as a list names them: the identity of the reader's own organisation where it has one. */
export interface NamedPatient {
  usedName: string | null;
  birthName: string | null;
  usedFirstName: string | null;
  birthFirstName: string | null;
  birth: string;
  sex: string;
}

/** The pieces of a statement that name its patients: at most one row a patient, so that no list ever doubles. */
export const identityOf = {
  columns: `i.used_family_name as "usedName", i.birth_family_name as "birthName", i.used_given_name as "usedFirstName",
  i.birth_given_name as "birthFirstName", i.birth_date as "birth", i.sex`,
  join: (patient: string, organisation: string) => `left join lateral (
  select used_family_name, birth_family_name, used_given_name, birth_given_name, birth_date, sex from patient_identity n
  where n.patient_id = ${patient} order by (n.organisation_id = ${organisation}) desc, n.created_at limit 1) i on true`,
};
