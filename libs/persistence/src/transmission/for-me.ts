import { localDateOf } from '@jalon/domain/calendar';
import { isForHer } from '../standing-in';
import type { NamedStatement, Tx } from '../transaction';

/** Of the addressee `d`. */
export const IS_FOR_ME = `d.unit_id = any($2::int[]) and (d.function is null or d.function = $3)
  and (d.situation_id is null or ${isForHer('d.situation_id', { situation: '$1', units: '$2', function: '$3', day: '$4' })})`;

/**
 * The addressees that this person answers for: her unit as a whole, her function in it, herself, or somebody whose place she takes; what
 * she sent herself aside.
 * One text, so that the badge, the inbox and the acknowledgement can never count differently. `d`, `m`, `n` are addressee, message and
 * notice; $1 situation, $2 units, $3 function, $4 the local day. A secretary's policies hide every message: the left join then finds none.
 */
export const FOR_ME = `
from addressee d left join message m on m.id = d.message_id left join notice n on n.id = d.notice_id
where ${IS_FOR_ME}
  and (m.id is not null or n.id is not null) and coalesce(m.from_situation, n.from_situation) is distinct from $1`;

/** Not read, or asked to be taken into account and not yet. */
export const WAITS = 'd.seen_at is null or (d.ack_wanted and d.acked_at is null)';

export const meIn = ({ actor, now }: Tx): [string, number[], string, string] => [
  actor.situation,
  actor.units,
  actor.function,
  localDateOf(now, actor.timeZone),
];

export interface MineRow {
  id: string;
  messageId: string | null;
  noticeId: string | null;
  noticeKind: string | null;
  fromUnitId: number | null;
  fromSituation: string | null;
  patientId: string | null;
  seen: boolean;
  acked: boolean;
}

const MINE: NamedStatement = {
  name: 'addressees-of-mine',
  text: `select d.id, d.message_id as "messageId", d.notice_id as "noticeId", n.kind as "noticeKind", d.from_unit_id as "fromUnitId",
    coalesce(m.from_situation, n.from_situation) as "fromSituation", m.patient_id as "patientId",
    d.seen_at is not null as seen, d.acked_at is not null as acked ${FOR_ME} and d.id = any($5::uuid[])`,
};

/** Of these addressee rows, those that the actor answers for. The others are as if they did not exist. */
export function addresseesOfMine(tx: Tx, ids: readonly string[]): Promise<MineRow[]> {
  return tx.sql<MineRow & Record<string, unknown>>(MINE, [...meIn(tx), ids]);
}
