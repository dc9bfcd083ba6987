import { answersFor } from '../standing-in';
import type { NamedStatement, Tx } from '../transaction';

/** A consent that ends within days, or ended some days ago, at whoever answers for the patient: by her pathway, or by having written it. */
export interface EndingConsentRow {
  id: string;
  patientId: string;
  who: string;
  until: string;
}

const ANSWERED = answersFor({ situation: '$1', units: '$5', function: '$6', day: '$2' });

const ENDING: NamedStatement = {
  name: 'ending-consents',
  text: `
select m.id, m.patient_id as "patientId", coalesce(p.given_name || ' ' || p.family_name, u.name) as who, m.consent_until as until
from membership m left join unit u on u.id = m.unit_id left join person p on p.id = m.person_id
where m.consent_until between $2::date - $4::int and $2::date + $3::int and m.legal_basis = 'consent'
  and (m.until is null or m.ended_reason = 'consent-over') and not exists (select 1 from membership n
    where n.circle_id = m.circle_id and n.unit_id is not distinct from m.unit_id and n.person_id is not distinct from m.person_id
      and n.until is null and n.id <> m.id and (n.legal_basis <> 'consent' or n.consent_until is null or n.consent_until > m.consent_until))
  and case when exists (select 1 from pathway w where w.circle_id = m.circle_id and w.status = 'active' and w.pivot is not null)
    then exists (select 1 from pathway w where w.circle_id = m.circle_id and w.status = 'active'
      and (w.pivot = $1 or w.relay = $1 or w.pivot = any(${ANSWERED})))
    else m.by_situation = $1 or m.by_situation = any(${ANSWERED}) end
order by m.consent_until, m.id limit 50`,
};

/** @param ahead days before the end; @param behind days after it. */
export function endingConsents(tx: Tx, today: string, ahead: number, behind: number): Promise<EndingConsentRow[]> {
  const { situation, units, function: job } = tx.actor;
  return tx.sql<EndingConsentRow & Record<string, unknown>>(ENDING, [situation, today, ahead, behind, units, job]);
}
