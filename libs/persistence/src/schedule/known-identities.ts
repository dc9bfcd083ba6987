import type { IdentityStatus, Sex } from '@jalon/domain/patient';
import type { OrganisationIdentity } from '@jalon/domain/schedule';
import type { Tx } from '../transaction';

/** A record of the sending organisation, with the circle that a visit would be held in. */
export interface RecordedIdentity extends OrganisationIdentity {
  circleId: string;
  /** The sending unit's membership of the circle is open. */
  here: boolean;
  usedName: string;
  givenName: string;
}

interface Row {
  patientId: string;
  circleId: string;
  ipp: string | null;
  birthName: string | null;
  birthFirstName: string | null;
  usedName: string;
  givenName: string;
  remembered: string[];
  accepted: string[];
  birth: string;
  sex: Sex;
  status: IdentityStatus;
  here: boolean;
}

const CANDIDATES = {
  name: 'identity-candidates',
  text: `select patient_id as "patientId", circle_id as "circleId", ipp, birth_family_name as "birthName", birth_given_name as "birthFirstName",
  used_family_name as "usedName", used_given_name as "givenName", remembered, accepted, birth_date as birth, sex, status, here
from app.identity_candidates($1, $2, $3, $4)`,
};

/** Who may be meant: by IPP, by birth date, or because they stand on the plan. Of the sending organisation alone. */
export async function knownIdentities(
  tx: Tx,
  unitId: number,
  by: { ipps: Iterable<string>; births: Iterable<string>; patients: Iterable<string> },
): Promise<RecordedIdentity[]> {
  const rows = await tx.sql<Row>(CANDIDATES, [unitId, [...by.ipps], [...by.births], [...by.patients]]);
  return rows.map(({ remembered, accepted, sex, ...row }) => ({
    ...row,
    usedFirstName: row.givenName,
    usedNames: [row.usedName, ...remembered],
    acceptedWritings: accepted,
    sex: sex === 'U' ? null : sex,
  }));
}
