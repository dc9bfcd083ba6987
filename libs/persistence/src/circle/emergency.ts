import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../transaction';
import type { Holder } from './holder-of';

export interface EmergencyCandidate {
  patientId: string;
  initial: string;
  sex: 'F' | 'M' | 'U';
  here: boolean;
  ours: boolean;
}

export interface EmergencyRow {
  id: string;
  by: string;
  title: string;
  organisation: string;
  reason: string;
  words: string;
  fromAt: string;
  endsAt: string;
  verdict: string | null;
}

export interface EmergencyToReview extends EmergencyRow {
  opened: number;
  reviewedAt: string | null;
  reviewedBy: string | null;
  reviewNote: string | null;
  patientId: string;
}

const CANDIDATES = {
  name: 'emergency-candidates',
  text: `select patient_id as "patientId", initial, sex, here, ours from app.emergency_candidates($1, $2)`,
};
const OPEN = {
  name: 'emergency-open',
  text: `select circle as "circleId", unit as "unitId" from app.open_emergency($1, $2, $3, $4, $5, $6)`,
};
const STANDING = {
  name: 'emergency-standing',
  text: `select ends_at as "endsAt", words from emergency_access
    where patient_id = $1 and situation_id = $2 and from_at <= $3 and ends_at > $3 order by ends_at desc limit 1`,
};
const OF_PATIENT = {
  name: 'emergencies-of',
  text: `select e.id, p.given_name || ' ' || p.family_name as by, w.local_title as title, o.name as organisation, e.reason, e.words,
      e.from_at as "fromAt", e.ends_at as "endsAt", e.verdict
    from emergency_access e join working_situation w on w.id = e.situation_id join person p on p.id = w.person_id
      join organisation o on o.id = e.organisation_id
    where e.patient_id = $1 order by e.from_at desc limit 20`,
};
const END = { name: 'emergency-end', text: 'select app.end_emergency($1, $2) as ended' };
const TO_REVIEW = {
  name: 'emergencies-to-review',
  text: `select id, name as by, title, organisation, reason, words, from_at as "fromAt", ends_at as "endsAt", opened, verdict,
    reviewed_at as "reviewedAt", reviewed_by as "reviewedBy", review_note as "reviewNote", patient_id as "patientId"
    from app.emergencies_to_review($1)`,
};
const REVIEW = { name: 'emergency-review', text: 'select app.review_emergency($1, $2, $3, $4) as patient' };
const TRY = { name: 'emergency-try', text: 'select app.try_doors($1, $2) as until' };

/** Whoever has this very birth date and this very name: an initial for an answer. */
export function emergencyCandidates(tx: Tx, birthDate: string, name: string): Promise<EmergencyCandidate[]> {
  return tx.sql<EmergencyCandidate & Record<string, unknown>>(CANDIDATES, [birthDate, name]);
}

/** Counts one more search at this door. @returns until when it is closed, or null. */
export async function tryDoor(
  tx: Tx,
  door: { key: string; most: number; within: number; closed: number },
): Promise<string | null> {
  return (await tx.sql<{ until: string | null }>(TRY, [JSON.stringify([door]), tx.now]))[0]?.until ?? null;
}

/** @returns who holds the access, or null when the patient cannot be reached so. */
export async function openEmergency(
  tx: Tx,
  patientId: string,
  { reason, words, until }: { reason: string; words: string; until: string },
): Promise<(Holder & { id: string }) | null> {
  const id = uuidv7();
  const [row] = await tx.sql<{ circleId: string; unitId: number }>(OPEN, [id, patientId, reason, words, tx.now, until]);
  return row ? { id, patientId, ...row } : null;
}

/** The access by which the actor reads this patient now. */
export async function emergencyStanding(tx: Tx, patientId: string): Promise<{ endsAt: string; words: string } | null> {
  const [row] = await tx.sql<{ endsAt: string; words: string }>(STANDING, [patientId, tx.actor.situation, tx.now]);
  return row ?? null;
}

/** Who read this file by emergency, the latest first, for those who take part in the care. */
export function emergenciesOf(tx: Tx, patientId: string): Promise<EmergencyRow[]> {
  return tx.sql<EmergencyRow & Record<string, unknown>>(OF_PATIENT, [patientId]);
}

export async function endEmergency(tx: Tx, patientId: string): Promise<boolean> {
  return (await tx.sql<{ ended: boolean }>(END, [patientId, tx.now]))[0]?.ended === true;
}

/** Those that nobody has judged first. */
export function emergenciesToReview(tx: Tx, limit: number): Promise<EmergencyToReview[]> {
  return tx.sql<EmergencyToReview & Record<string, unknown>>(TO_REVIEW, [limit]);
}

/** @returns the patient, or null when it is not the reviewer's to judge, or judged already. */
export async function reviewEmergency(tx: Tx, id: string, verdict: string, note: string | null): Promise<string | null> {
  return (await tx.sql<{ patient: string | null }>(REVIEW, [id, verdict, note, tx.now]))[0]?.patient ?? null;
}
