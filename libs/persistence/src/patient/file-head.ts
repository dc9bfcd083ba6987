import { validate } from 'uuid';
import type { Tx } from '../transaction';
import { bestIdentity } from './best-identity';
import type { PatientHit } from './find-patients';

export interface FileHead extends PatientHit {
  circleId: string;
  /** Whether a unit of the actor takes part in the care now: without it the file is read, not written. */
  takesPart: boolean;
  version: number;
  birthPlace: string | null;
  birthPlaceInsee: string | null;
  ins: string | null;
  insOid: string | null;
  birthGivenNames: string | null;
  fictitious: boolean;
  proof: string | null;
  channel: string | null;
  source: string | null;
  checkedOn: string | null;
  homonym: boolean;
  doubtful: boolean;
  multipleBirth: 'twin' | 'triplet' | null;
  deceasedOn: string | null;
  language: string | null;
  phone: string | null;
  phoneOther: string | null;
  address: string | null;
  postcode: string | null;
  city: string | null;
  longTermIllness: boolean;
}

const HEAD = {
  name: 'file-head',
  text: `select p.id, c.id as "circleId", p.version, p.multiple_birth as "multipleBirth", p.deceased_on as "deceasedOn", p.language, p.phone,
      p.phone_other as "phoneOther", p.address, p.postcode, p.city, p.long_term_illness as "longTermIllness", i.*,
      exists (select 1 from circle_unit u where u.circle_id = c.id and u.open and u.unit_id = any($3::int[])) as "takesPart"
    from patient p join circle c on c.patient_id = p.id and c.kind = 'care' ${bestIdentity('p.id', '$2')}
    where p.id = $1`,
};

/** Who this is; null for a patient that does not exist and for one that is not the actor's, alike. */
export async function fileHead(tx: Tx, patientId: string): Promise<FileHead | null> {
  if (!validate(patientId)) return null;
  const [head] = await tx.sql<FileHead & Record<string, unknown>>(HEAD, [patientId, tx.actor.organisation, tx.actor.units]);
  return head ?? null;
}

const MERGED_INTO = { name: 'merged-into', text: 'select app.merged_into($1) as id' };

/** The record that has absorbed this one, for whoever follows it: an old address still leads there. */
export async function mergedInto(tx: Tx, patientId: string): Promise<string | null> {
  if (!validate(patientId)) return null;
  return (await tx.sql<{ id: string | null }>(MERGED_INTO, [patientId]))[0]?.id ?? null;
}
