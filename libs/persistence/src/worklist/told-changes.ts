import { identityOf, type NamedPatient } from '../appointment';
import { IS_FOR_ME, meIn } from '../transmission';
import type { NamedStatement, Tx } from '../transaction';

/** A change of the hospital's schedule told to this person's units and not taken note of yet. */
export interface ToldChangeRow extends NamedPatient {
  id: string;
  addresseeId: string;
  patientId: string;
  what: string;
  at: string;
  /** The visit as it stands now; null when the notice names none. */
  startsAt: string | null;
  status: string | null;
}

const TOLD_CHANGES: NamedStatement = {
  name: 'told-changes',
  text: `
select n.id, d.id as "addresseeId", n.patient_id as "patientId", n.what, d.at, a.starts_at as "startsAt", a.status, ${identityOf.columns}
from addressee d join notice k on k.id = d.notice_id and k.kind = 'schedule'
join notice_item n on n.notice_id = k.id left join appointment a on a.id = n.about_id
${identityOf.join('n.patient_id', '$5')}
where ${IS_FOR_ME}
  and d.acked_at is null and n.what <> 'added'
order by d.at desc, n.id limit 60`,
};

export function toldChanges(tx: Tx): Promise<ToldChangeRow[]> {
  return tx.sql<ToldChangeRow>(TOLD_CHANGES, [...meIn(tx), tx.actor.organisation]);
}
