import { identityOf } from '../appointment';
import type { NamedStatement, Tx } from '../transaction';
import { IS_FOR_ME, meIn } from './for-me';

/** A message of a file, whoever sent it. */
export interface MessageRow {
  id: string;
  patientId: string;
  circleId: string;
  familyName: string | null;
  givenName: string | null;
  birth: string | null;
  body: string;
  at: string;
  about: string;
  aboutId: string | null;
  fromName: string | null;
  fromTitle: string | null;
  fromUnit: string | null;
  mine: boolean;
}

/** One of those to whom it was sent, and what they made of it. `id` is the addressee row; `forMe` when the reader answers for it. */
export interface AddresseeRow {
  id: string;
  messageId: string;
  unitId: number;
  situationId: string | null;
  unit: string;
  person: string | null;
  title: string | null;
  at: string;
  ackWanted: boolean;
  ackBy: string | null;
  seenAt: string | null;
  seenBy: string | null;
  ackedAt: string | null;
  ackedBy: string | null;
  forMe: boolean;
}

const messages = (name: string, where: string): NamedStatement => ({
  name,
  text: `
select m.id, m.patient_id as "patientId", m.circle_id as "circleId", m.body, m.at, m.about, m.about_id as "aboutId",
  p.given_name || ' ' || p.family_name as "fromName", s.local_title as "fromTitle", u.short_name as "fromUnit", m.from_situation = $1 as mine,
  coalesce(i.used_family_name, i.birth_family_name) as "familyName", coalesce(i.used_given_name, i.birth_given_name) as "givenName",
  i.birth_date as birth
from message m left join working_situation s on s.id = m.from_situation left join person p on p.id = s.person_id
left join unit u on u.id = m.unit_id ${identityOf.join('m.patient_id', '$2')}
where ${where} order by m.at desc, m.id desc limit $4`,
});

const OF_PATIENT = messages('messages-of-patient', 'm.patient_id = $3::uuid');
const SENT = messages('messages-sent', 'm.from_situation = $1 and m.at < $3::timestamptz');
const ONE = messages('message-one', 'm.id = $3::uuid');

const ADDRESSEES: NamedStatement = {
  name: 'addressees-of-messages',
  text: `
select d.id, d.message_id as "messageId", d.unit_id as "unitId", d.situation_id as "situationId", u.short_name as unit,
  p.given_name || ' ' || p.family_name as person, s.local_title as title,
  d.at, d.ack_wanted as "ackWanted", d.ack_by as "ackBy", d.seen_at as "seenAt", sp.given_name || ' ' || sp.family_name as "seenBy",
  d.acked_at as "ackedAt", ap.given_name || ' ' || ap.family_name as "ackedBy",
  ${IS_FOR_ME} as "forMe"
from addressee d join unit u on u.id = d.unit_id
left join working_situation s on s.id = d.situation_id left join person p on p.id = s.person_id
left join working_situation ss on ss.id = d.seen_by left join person sp on sp.id = ss.person_id
left join working_situation ak on ak.id = d.acked_by left join person ap on ap.id = ak.person_id
where d.message_id = any($5::uuid[]) order by d.at, u.name, p.family_name`,
};

type Row = MessageRow & Record<string, unknown>;

export function messagesOfPatient(tx: Tx, patientId: string, limit: number): Promise<MessageRow[]> {
  return tx.sql<Row>(OF_PATIENT, [tx.actor.situation, tx.actor.organisation, patientId, limit]);
}

export function messagesSent(tx: Tx, before: string, limit: number): Promise<MessageRow[]> {
  return tx.sql<Row>(SENT, [tx.actor.situation, tx.actor.organisation, before, limit]);
}

export async function messageOf(tx: Tx, id: string): Promise<MessageRow | null> {
  const [row] = await tx.sql<Row>(ONE, [tx.actor.situation, tx.actor.organisation, id, 1]);
  return row ?? null;
}

export function addresseesOf(tx: Tx, messageIds: readonly string[]): Promise<AddresseeRow[]> {
  if (messageIds.length === 0) return Promise.resolve([]);
  return tx.sql<AddresseeRow & Record<string, unknown>>(ADDRESSEES, [...meIn(tx), messageIds]);
}
