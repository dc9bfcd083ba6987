import { IS_FOR_ME, meIn } from '../transmission';
import type { NamedStatement, Tx } from '../transaction';

/** A message of a patient's file that this person has not read, or has not taken note of although asked to. */
export interface UnreadRow {
  id: string;
  addresseeId: string;
  patientId: string;
  from: string;
  at: string;
  acknowledgeBefore: string | null;
  seen: boolean;
  excerpt: string;
}

const UNREAD: NamedStatement = {
  name: 'unread-messages',
  text: `
select m.id, d.id as "addresseeId", m.patient_id as "patientId", coalesce(who.given_name || ' ' || who.family_name, '') as "from", m.at,
  case when d.ack_wanted then coalesce(d.ack_by, d.at) end as "acknowledgeBefore", d.seen_at is not null as "seen",
  case when length(m.body) > 80 then rtrim(left(m.body, 78)) || '…' else m.body end as "excerpt"
from addressee d join message m on m.id = d.message_id
left join working_situation s on s.id = m.from_situation left join person who on who.id = s.person_id
where ${IS_FOR_ME}
  and m.from_situation is distinct from $1
  and ((d.ack_wanted and d.acked_at is null) or (d.seen_at is null and d.situation_id is not null))
order by m.at, m.id limit 100`,
};

export function unreadMessages(tx: Tx): Promise<UnreadRow[]> {
  return tx.sql<UnreadRow>(UNREAD, meIn(tx));
}
