import { identityOf } from '../appointment';
import type { NamedStatement, Tx } from '../transaction';
import { FOR_ME, meIn, WAITS } from './for-me';

/** What somebody sent to the reader, her function or her unit. */
export interface InboxRow {
  id: string;
  kind: 'message' | 'schedule' | 'prescription' | 'request' | 'medical-opinion' | 'identity';
  messageId: string | null;
  noticeId: string | null;
  at: string;
  fromName: string | null;
  fromTitle: string | null;
  fromUnit: string | null;
  patientId: string | null;
  familyName: string | null;
  givenName: string | null;
  birth: string | null;
  body: string | null;
  toUnit: string;
  toFunction: string | null;
  toMe: boolean;
  ackWanted: boolean;
  ackBy: string | null;
  seenAt: string | null;
  seenBy: string | null;
  ackedAt: string | null;
  ackedBy: string | null;
}

const NAME = (alias: string) => `${alias}.given_name || ' ' || ${alias}.family_name`;

const COLUMNS = `
select w.*, ${NAME('fp')} as "fromName", fs.local_title as "fromTitle", fu.short_name as "fromUnit", tu.short_name as "toUnit",
  coalesce(i.used_family_name, i.birth_family_name) as "familyName", coalesce(i.used_given_name, i.birth_given_name) as "givenName",
  i.birth_date as birth, ${NAME('sp')} as "seenBy", ${NAME('ap')} as "ackedBy"`;

const JOINS = `
left join working_situation fs on fs.id = w."fromSituation" left join person fp on fp.id = fs.person_id
left join unit fu on fu.id = w."fromUnitId" left join unit tu on tu.id = w."unitId"
left join working_situation ss on ss.id = w."seenSituation" left join person sp on sp.id = ss.person_id
left join working_situation ak on ak.id = w."ackedSituation" left join person ap on ap.id = ak.person_id
${identityOf.join('w."patientId"', '$5')}`;

const listed = (name: string, where: string, order: string): NamedStatement => ({
  name,
  text: `${COLUMNS} from (
  select d.id, coalesce(n.kind, 'message') as kind, d.message_id as "messageId", d.notice_id as "noticeId", coalesce(m.at, n.at) as at,
    coalesce(m.from_situation, n.from_situation) as "fromSituation", d.from_unit_id as "fromUnitId", d.unit_id as "unitId",
    m.patient_id as "patientId", m.body, d.function as "toFunction", d.situation_id is not null as "toMe",
    d.ack_wanted as "ackWanted", d.ack_by as "ackBy", d.seen_at as "seenAt", d.seen_by as "seenSituation",
    d.acked_at as "ackedAt", d.acked_by as "ackedSituation"
  ${FOR_ME} and ${where} order by ${order} limit $7) w ${JOINS}
order by (w."seenAt" is not null), w.at desc, w.id`,
});

const WAITING = listed(
  'inbox-waiting',
  `(${WAITS}) and coalesce(m.at, n.at) < $6`,
  '(d.seen_at is not null), coalesce(m.at, n.at) desc, d.id',
);
const ALL: NamedStatement = (() => {
  const { name, text } = listed('inbox-all', 'coalesce(m.at, n.at) < $6', 'coalesce(m.at, n.at) desc, d.id');
  return { name, text: text.replace('order by (w."seenAt" is not null), w.at desc, w.id', 'order by w.at desc, w.id') };
})();

/** @param before an instant: those sent before it, the last ones first; what waits comes unread first. */
export function inboxOf(tx: Tx, view: 'waiting' | 'all', before: string, limit: number): Promise<InboxRow[]> {
  const values = [...meIn(tx), tx.actor.organisation, before, limit];
  return tx.sql<InboxRow & Record<string, unknown>>(view === 'waiting' ? WAITING : ALL, values);
}
