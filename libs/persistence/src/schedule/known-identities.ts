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
  /** By what the file writes; else only because the caller asked for this patient. */
  meant: boolean;
}

/** What a file writes of persons: their IPP, their birth dates, and what somebody once recognised (`writingOf`). */
export interface WrittenOfPersons {
  ipps: Iterable<string>;
  births: Iterable<string>;
  writings: Iterable<string>;
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
  meant: boolean;
}

const COLUMNS = `patient_id as "patientId", circle_id as "circleId", ipp, birth_family_name as "birthName", birth_given_name as "birthFirstName",
  used_family_name as "usedName", used_given_name as "givenName", remembered, accepted, birth_date as birth, sex, status, here, meant`;
const CANDIDATES = {
  name: 'identity-candidates',
  text: `select ${COLUMNS} from app.identity_candidates($1, $2, $3, $4)`,
};
const OR_PLANNED = {
  name: 'identity-candidates-planned',
  text: `select ${COLUMNS} from app.identity_candidates($2, $5, $6, array(select distinct a.patient_id from appointment a where ${ON_THE_PLAN}), $7)`,
};
const OR_VISITING = {
  name: 'identity-candidates-visiting',
  text: `select ${COLUMNS} from app.identity_candidates($1, $2, $3, array(select a.patient_id from appointment a where a.unit_id = $1 and a.id = any($5::uuid[])), $4)`,
};

/** Records of these patients in the actor's own organisation. */
export async function identitiesOf(tx: Tx, unitId: number, patients: Iterable<string>): Promise<RecordedIdentity[]> {
  return recorded(await tx.sql<Row>(CANDIDATES, [unitId, [], [], [...patients]]));
}

/** Who may be meant, of the sending organisation alone, and those who have these visits. */
export async function knownOrVisiting(
  tx: Tx,
  unitId: number,
  { ipps, births, writings }: WrittenOfPersons,
  visits: readonly string[],
): Promise<RecordedIdentity[]> {
  return recorded(await tx.sql<Row>(OR_VISITING, [unitId, [...ipps], [...births], [...writings], visits]));
}

/** Who may be meant, and everyone who stands on the unit's plan between two local days: asked beside the plan, not after it. */
export async function knownOrPlanned(
  tx: Tx,
  unitId: number,
  { ipps, births, writings }: WrittenOfPersons,
  { from, to }: { from: string; to: string },
): Promise<RecordedIdentity[]> {
  const values = [tx.actor.timeZone, unitId, from, to, [...ipps], [...births], [...writings]];
  return recorded(await tx.sql<Row>(OR_PLANNED, values));
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
