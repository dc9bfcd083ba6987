import { v7 as uuidv7 } from 'uuid';
import type { LinkFacts } from '@jalon/domain/patient';
import type { Tx } from '../transaction';

/** Another organisation's record of what may be the same person: what agrees, and whom to ring. */
export interface LinkCandidateRow extends LinkFacts {
  patientId: string;
  identity: string;
  organisation: string;
  phone: string | null;
}

export interface RecordLinkRow {
  id: string;
  patientId: string;
  organisation: string;
  phone: string | null;
  ground: string;
  note: string | null;
  by: string;
  at: string;
  undoneAt: string | null;
  undoneReason: string | null;
}

const CANDIDATES = {
  name: 'link-candidates',
  text: `select patient_id as "patientId", identity, organisation, phone, status, own_status as "ownStatus", ins, traits, homonym, doubtful,
    multiple_birth as "multipleBirth", told_apart as "toldApart", linked from app.link_candidates($1)`,
};
const LINK = { name: 'link-records', text: 'select app.link_records($1, $2, $3, $4, $5) as other' };
const UNLINK = { name: 'unlink-records', text: 'select one, other from app.unlink_records($1, $2, $3)' };
const LIST = {
  name: 'links-of-organisation',
  text: `select id, patient_id as "patientId", organisation, phone, ground, note, by_name as by, at, undone_at as "undoneAt",
    undone_reason as "undoneReason" from app.links_of_organisation(30)`,
};
const APART = { name: 'tell-apart-elsewhere', text: 'select app.tell_apart_elsewhere($1, $2) as told' };
const RAISE = {
  name: 'raise-known-elsewhere',
  text: `insert into identity_issue (id, organisation_id, unit_id, patient_id, kind, details, raised_by, raised_at)
    select $1, $2, $3, $4, 'known-elsewhere', $5, $6, $7 where not exists (select 1 from identity_issue q
      where q.organisation_id = $2 and q.patient_id = $4 and q.kind = 'known-elsewhere' and q.settled_at is null)`,
};

export function linkCandidates(tx: Tx, patients: readonly string[]): Promise<LinkCandidateRow[]> {
  return patients.length === 0
    ? Promise.resolve([])
    : tx.sql<LinkCandidateRow & Record<string, unknown>>(CANDIDATES, [[...new Set(patients)]]);
}

/** @returns the other organisation's patient; null when somebody was quicker or the records have changed. */
export async function linkRecords(
  tx: Tx,
  { id, patient, identity, note }: { id: string; patient: string; identity: string; note: string | null },
): Promise<string | null> {
  return (await tx.sql<{ other: string | null }>(LINK, [id, patient, identity, note, tx.now]))[0]?.other ?? null;
}

/** @returns the two patients; null for a link that is not of the officer's organisation, or is undone. */
export async function unlinkRecords(tx: Tx, id: string, reason: string): Promise<string[] | null> {
  const [row] = await tx.sql<{ one: string; other: string }>(UNLINK, [id, reason, tx.now]);
  return row ? [row.one, row.other] : null;
}

export function linksOfOrganisation(tx: Tx): Promise<RecordLinkRow[]> {
  return tx.sql<RecordLinkRow & Record<string, unknown>>(LIST, []);
}

/** What is alike elsewhere is somebody else. @returns how many records were told apart. */
export async function tellApartElsewhere(tx: Tx, patient: string): Promise<number> {
  return (await tx.sql<{ told: number }>(APART, [patient, tx.now]))[0]?.told ?? 0;
}

/** Asks the officer once whether a record that other organisations' resemble is the same person's. */
export async function raiseKnownElsewhere(tx: Tx, patient: string, unit: number): Promise<void> {
  const open = (await linkCandidates(tx, [patient])).filter(({ linked, toldApart }) => !linked && !toldApart);
  if (open.length === 0) return;
  tx.post(RAISE, [
    ...[uuidv7(), tx.actor.organisation, unit, patient, JSON.stringify({ patients: [patient], followedElsewhere: true })],
    ...[tx.actor.situation, tx.now],
  ]);
}
