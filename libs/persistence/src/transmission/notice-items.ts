import { identityOf } from '../appointment';
import type { NamedStatement, Tx } from '../transaction';

/** One thing that a notice tells of one patient: `data` holds its before and after, as its sender's feature wrote them. */
export interface NoticeItemRow {
  id: string;
  noticeId: string;
  what: string;
  aboutId: string | null;
  data: Record<string, unknown>;
  patientId: string;
  familyName: string | null;
  givenName: string | null;
  birth: string | null;
}

const ITEMS: NamedStatement = {
  name: 'notice-items',
  text: `select x.id, x.notice_id as "noticeId", x.what, x.about_id as "aboutId", x.data, x.patient_id as "patientId",
  coalesce(i.used_family_name, i.birth_family_name) as "familyName", coalesce(i.used_given_name, i.birth_given_name) as "givenName",
  i.birth_date as birth
from notice_item x ${identityOf.join('x.patient_id', '$2')}
where x.notice_id = any($1::uuid[]) order by x.id`,
};

/** Of each notice, only the items whose patient's circle the reader's units are in. */
export function noticeItems(tx: Tx, notices: readonly string[]): Promise<NoticeItemRow[]> {
  if (notices.length === 0) return Promise.resolve([]);
  return tx.sql<NoticeItemRow & Record<string, unknown>>(ITEMS, [notices, tx.actor.organisation]);
}
