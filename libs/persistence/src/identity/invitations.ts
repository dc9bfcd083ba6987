import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../transaction';

const INVITE = { name: 'invite-person', text: 'select app.invite_person($1, $2, $3, $4, $5) as invited' };

/** A link to an account that opens by nothing else; false when the person is not the administrator's to invite. */
export async function invitePerson(
  tx: Tx,
  { hash, person, until }: { hash: string; person: string; until: string },
): Promise<boolean> {
  return (await tx.sql<{ invited: boolean }>(INVITE, [uuidv7(), hash, person, until, tx.now]))[0]?.invited ?? false;
}
