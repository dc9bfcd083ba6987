import { v7 as uuidv7 } from 'uuid';
import { suspectDuplicate, type ComparedIdentity, type Suspicion } from '@jalon/domain/patient';
import type { Tx } from '../transaction';

type Candidate = ComparedIdentity & Record<string, unknown> & { patientId: string };

const CANDIDATES = {
  name: 'duplicate-candidates',
  text: `select patient_id as "patientId", birth_family_name as "birthFamilyName", used_family_name as "usedFamilyName",
    birth_given_name as "birthGivenName", used_given_name as "usedGivenName", birth_date as "birthDate", sex, ins
    from app.duplicate_candidates($1)`,
};
const RAISE = {
  name: 'raise-duplicate',
  text: `insert into identity_issue (id, organisation_id, unit_id, patient_id, kind, details, raised_by, raised_at)
    values ($1, $2, $3, $4, 'possible-duplicate', $5, $6, $7)`,
};

/**
 * Asks the identity officer about each record of the organisation that may be this same person: never twice about one pair, never about
 * two whom somebody has told apart. @returns the records suspected, and why.
 */
export async function raiseDuplicates(tx: Tx, patient: string, unit: number): Promise<{ patientId: string; why: Suspicion }[]> {
  const found = await tx.sql<Candidate>(CANDIDATES, [patient]);
  const itself = found.filter(({ patientId }) => patientId === patient);
  const suspected = found.flatMap((other) => {
    const why = other.patientId === patient ? null : itself.map((one) => suspectDuplicate(one, other)).find(Boolean);
    return why ? [{ patientId: other.patientId, why }] : [];
  });
  for (const { patientId, why } of suspected)
    tx.post(RAISE, [
      ...[uuidv7(), tx.actor.organisation, unit, patient, JSON.stringify({ patients: [patient, patientId], why })],
      ...[tx.actor.situation, tx.now],
    ]);
  return suspected;
}
