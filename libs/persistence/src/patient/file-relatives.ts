import { holds } from '@jalon/access';
import type { AddressKind, Authority, ParentalStanding } from '@jalon/domain/patient';
import type { Tx } from '../transaction';

export interface RelativeRow {
  id: string;
  name: string;
  link: string;
  trusted: boolean;
  toNotify: boolean;
  authority: Authority;
  /** On which decision, of whom and when. */
  decision: string | null;
  keptAway: boolean;
  home: AddressKind | null;
  phone: string | null;
  phoneOther: string | null;
  language: string | null;
  note: string | null;
  mayBeTold: string | null;
  notToBeTold: string | null;
  toldOn: string | null;
  toldTo: string | null;
  /** The telephone is kept from whoever does not keep the files. */
  confidential: boolean;
  version: number;
}

const RELATIVES = {
  name: 'file-relatives',
  text: `select r.id, r.name, r.link, r.trusted, r.to_notify as "toNotify", r.authority, r.decision, r.kept_away as "keptAway", r.home, r.confidential,
      case when r.confidential and not $2 then null else r.phone end as phone,
      case when r.confidential and not $2 then null else r.phone_other end as "phoneOther", r.language, r.note, r.may_be_told as "mayBeTold", r.not_to_be_told as "notToBeTold",
      r.told_on as "toldOn", p.given_name || ' ' || p.family_name as "toldTo", r.version
    from relative r left join working_situation w on w.id = r.told_to left join person p on p.id = w.person_id
    where r.patient_id = $1 and r.ended_at is null order by r.trusted desc, r.to_notify desc, r.created_at`,
};

/** The persons around the patient, the « personne de confiance » first. */
export function relativesOf(tx: Tx, patientId: string): Promise<RelativeRow[]> {
  return tx.sql<RelativeRow & Record<string, unknown>>(RELATIVES, [patientId, knowsConfidential(tx)]);
}

export const knowsConfidential = (tx: Tx): boolean => holds(tx.actor.function, 'patient.addresses');

const PARENTS = {
  name: 'parental-standings',
  text: `select r.patient_id as "patientId", r.id, r.name, r.authority, r.kept_away as "keptAway", r.decision, r.home from relative r
    where r.patient_id = any($1::uuid[]) and r.ended_at is null and (r.authority <> 'none' or r.kept_away or r.home is not null)
    order by r.created_at, r.id`,
};

/** Who stands how towards each of these children’s care, and where they live. */
export async function parentsOf(tx: Tx, patients: readonly string[]): Promise<Map<string, ParentalStanding[]>> {
  const rows = await tx.sql<ParentalStanding & { patientId: string } & Record<string, unknown>>(PARENTS, [patients]);
  return new Map(patients.map((id) => [id, rows.filter(({ patientId }) => patientId === id)]));
}
