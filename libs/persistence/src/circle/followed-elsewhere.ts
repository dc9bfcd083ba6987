import type { Tx } from '../transaction';

/** Another organisation that follows the patient under a linked record: whom to ring, and nothing of the care. */
export interface FollowedElsewhereRow {
  organisation: string;
  phone: string | null;
  since: string;
  referent: string | null;
  referentPhone: string | null;
}

const ELSEWHERE = {
  name: 'followed-elsewhere',
  text: `select organisation, phone, since, referent, referent_phone as "referentPhone" from app.followed_elsewhere($1)`,
};

export function followedElsewhere(tx: Tx, patientId: string): Promise<FollowedElsewhereRow[]> {
  return tx.sql<FollowedElsewhereRow & Record<string, unknown>>(ELSEWHERE, [patientId]);
}
