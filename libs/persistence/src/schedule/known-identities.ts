import type { IdentityStatus, Sex } from '@jalon/domain/patient';
import type { OrganisationIdentity } from '@jalon/domain/schedule';
import type { Tx } from '../transaction';
import { ON_THE_PLAN } from './planned-visits';

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

const COLUMNS = `patient_id as "patientId", circle_id as "circleId", ipp, birth_family_name as "birthName", birth_given_name as "birthFirstName",
  used_family_name as "usedName", used_given_name as "givenName", remembered, accepted, birth_date as birth, sex, status, here`;
const CANDIDATES = {
  name: 'identity-candidates',
  text: `select ${COLUMNS} from app.identity_candidates($1, $2, $3, $4)`,
};
const OR_PLANNED = {
  name: 'identity-candidates-planned',
  text: `select ${COLUMNS} from app.identity_candidates($2, $5, $6, array(select distinct a.patient_id from appointment a where ${ON_THE_PLAN}))`,
};

/** Who may be meant: by IPP, by birth date, or because they stand on the plan. Of the sending organisation alone. */
export async function knownIdentities(
  tx: Tx,
  unitId: number,
  by: { ipps: Iterable<string>; births: Iterable<string>; patients: Iterable<string> },
): Promise<RecordedIdentity[]> {
  return recorded(await tx.sql<Row>(CANDIDATES, [unitId, [...by.ipps], [...by.births], [...by.patients]]));
}

/** The same, those meant who stand on the unit's plan between two local days: asked beside the plan, not after it. */
export async function knownOrPlanned(
  tx: Tx,
  unitId: number,
  by: { ipps: Iterable<string>; births: Iterable<string> },
  { from, to }: { from: string; to: string },
): Promise<RecordedIdentity[]> {
  return recorded(await tx.sql<Row>(OR_PLANNED, [tx.actor.timeZone, unitId, from, to, [...by.ipps], [...by.births]]));
}

function recorded(rows: readonly Row[]): RecordedIdentity[] {
  return rows.map(({ remembered, accepted, sex, ...row }) => ({
    ...row,
    usedFirstName: row.givenName,
    usedNames: [row.usedName, ...remembered],
    acceptedWritings: accepted,
    sex: sex === 'U' ? null : sex,
  }));
}
