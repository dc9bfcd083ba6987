import type { PatientSearch } from '@jalon/domain/patient';
import type { Tx } from '../transaction';

/** Whom a list names, and how she is told from another. */
export interface NamedPatient {
  id: string;
  usedFamilyName: string;
  usedGivenName: string;
  birthFamilyName: string | null;
  birthGivenName: string | null;
  birthDate: string;
}

export interface PatientHit extends NamedPatient {
  sex: 'F' | 'M' | 'U';
  status: 'PROV' | 'VALI' | 'RECUP' | 'QUAL';
  ipp: string | null;
}

/** More would be a list of names: whoever needs it types another letter. */
const MOST_HITS = 20;

// Only `=` is leakproof here, and it drives the index under the policies; the letters then pick among one day's births.
const FIND = {
  name: 'find-patients',
  text: `select * from (
      select distinct on (i.patient_id) i.patient_id as id, i.used_family_name as "usedFamilyName", i.used_given_name as "usedGivenName",
        i.birth_family_name as "birthFamilyName", i.birth_given_name as "birthGivenName", i.birth_date as "birthDate", i.sex, i.status,
        case when i.organisation_id = $3 then i.ipp end as ipp
      from patient_identity i
      where i.birth_date = any($1::text[]) and i.patient_id <> all((select app.opposed())::uuid[]) and ($2 = '' or replace(i.search_used, ' ', '') ^@ $2 or replace(i.search_birth, ' ', '') ^@ $2
        or exists (select 1 from remembered_name r where r.patient_id = i.patient_id
          and replace(app.normalised(r.family_name), ' ', '') ^@ $2))
      order by i.patient_id, i.ipp_use = 'old', (i.organisation_id = $3) desc, array_position(array['QUAL', 'VALI', 'RECUP', 'PROV'], i.status)) hit
    order by "usedFamilyName" collate "fr-x-icu", "usedGivenName" collate "fr-x-icu", id limit $4`,
};

/** Patients of one's units born that day (or of whom less is known, and it agrees) whose name used or of birth begins so. */
export function findPatients(tx: Tx, { birthDate, letters }: PatientSearch): Promise<PatientHit[]> {
  const births = [birthDate, birthDate.slice(0, 7), birthDate.slice(0, 4)];
  return tx.sql<PatientHit & Record<string, unknown>>(FIND, [births, letters.toLowerCase(), tx.actor.organisation, MOST_HITS]);
}
