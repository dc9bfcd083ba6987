import { v7 as uuidv7, validate } from 'uuid';
import type { Tx } from '../transaction';
import type { Holder } from './holder-of';

/** Who is asked to come into a patient's circle, with which practice, and on whose word. */
export interface CircleProposal {
  familyName: string;
  givenName: string;
  rpps: string | null;
  practice: string;
  phone: string | null;
  function: string;
  title: string;
  how: string;
}

export interface InvitationRow {
  id: string;
  name: string;
  practice: string;
  expiresAt: string;
  state: string;
  by: string;
}

const INVITE = { name: 'invite-to-circle', text: 'select app.invite_to_circle($1, $2, $3, $4, $5, $6, $7) as answer' };
const OF_PATIENT = {
  name: 'invitations-of',
  text: `select id, name, practice, expires_at as "expiresAt", state, by_name as by from app.invitations_of($1, $2)`,
};
const WITHDRAW = { name: 'withdraw-invitation', text: 'select app.withdraw_invitation($1, $2) as patient' };

export async function inviteToCircle(
  tx: Tx,
  { patientId, unitId }: Holder,
  { hash, until, proposal }: { hash: string; until: string; proposal: CircleProposal },
): Promise<{ id: string } | 'in-directory' | 'not-found'> {
  const id = uuidv7();
  const values = [id, hash, patientId, unitId, JSON.stringify(proposal), until, tx.now];
  const [row] = await tx.sql<{ answer: 'invited' | 'in-directory' | 'not-found' }>(INVITE, values);
  const answer = row?.answer ?? 'not-found';
  return answer === 'invited' ? { id } : answer;
}

export function invitationsOf(tx: Tx, patientId: string): Promise<InvitationRow[]> {
  return tx.sql<InvitationRow & Record<string, unknown>>(OF_PATIENT, [patientId, tx.now]);
}

/** @returns the patient; null when it is used, withdrawn, or of a circle that is not the actor's. */
export async function withdrawInvitation(tx: Tx, id: string): Promise<string | null> {
  if (!validate(id)) return null;
  return (await tx.sql<{ patient: string | null }>(WITHDRAW, [id, tx.now]))[0]?.patient ?? null;
}
