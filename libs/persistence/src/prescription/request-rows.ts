import type { Tx } from '../transaction';
import type { RequestRow } from './row-types';

const TEXT = `
select r.id, r.version, r.prescription_id as "prescriptionId", r.line_id as "lineId", r.wrong, r.wanted, r.reason, r.words,
  r.clinical_sign as "clinicalSign", r.channel, r.unit_id as "askedByUnit",
  jsonb_build_object('person', a.id, 'situation', s.id, 'given', a.given_name, 'family', a.family_name, 'civility', a.civility,
    'title', s.local_title, 'phone', a.phone) as "askedBy",
  r.practice_unit as "practiceUnit", coalesce(u.name, r.practice_name) as "practiceName", r.caller, r.caller_phone as "callerPhone",
  r.state, r.state_at as "stateAt", r.draft, r.opinion_asked_at as "opinionAskedAt", r.opinion_seen_at as "opinionSeenAt",
  r.created_at as "createdAt",
  (select jsonb_agg(jsonb_build_object('opinion', o.opinion, 'at', o.at, 'by', concat_ws(' ', op.civility, op.given_name, op.family_name)) order by o.at)
    from medical_opinion o join working_situation os on os.id = o.by_situation join person op on op.id = os.person_id
    where o.request_id = r.id) as opinions,
  (select jsonb_agg(jsonb_build_object('id', d.id, 'at', d.at, 'by', concat_ws(' ', dp.given_name, dp.family_name)) order by d.at)
    from document d join working_situation ds on ds.id = d.by_situation join person dp on dp.id = ds.person_id
    where d.request_id = r.id and d.kind = 'photo') as photos,
  (select jsonb_agg(jsonb_build_object('at', t.at, 'from', t.from_state, 'to', t.to_state, 'reason', t.reason,
      'by', concat_ws(' ', tp.civility, tp.given_name, tp.family_name), 'title', ts.local_title) order by t.at, t.id)
    from request_step t join working_situation ts on ts.id = t.by_situation join person tp on tp.id = ts.person_id
    where t.request_id = r.id) as steps,
  (select jsonb_agg(jsonb_build_object('state', l.state, 'at', l.at, 'by', concat_ws(' ', lp.civility, lp.given_name, lp.family_name),
      'title', ls.local_title, 'prescriber', lp.prescriber) order by l.at)
    from request_look l join working_situation ls on ls.id = l.by_situation join person lp on lp.id = ls.person_id
    where l.request_id = r.id) as looks
from change_request r
join working_situation s on s.id = r.asked_by join person a on a.id = s.person_id
left join unit u on u.id = r.practice_unit`;

const ON_THEIR_WAY = {
  name: 'requests-on-their-way',
  text: `${TEXT} where r.state in ('requested', 'returned', 'verified', 'prepared', 'signed', 'refused', 'sent')
    or r.state_at >= $1 order by r.state_at`,
};
const OF_PRESCRIPTIONS = {
  name: 'requests-of-prescriptions',
  text: `${TEXT} where r.prescription_id = any($1::uuid[]) order by r.created_at desc`,
};
const BY_ID = { name: 'request-by-id', text: `${TEXT} where r.id = $1` };

/** Every request that the reader may see and that still waits for somebody, and those settled since `settledSince`. */
export function requestsOnTheirWay(tx: Tx, settledSince: string): Promise<RequestRow[]> {
  return tx.sql<RequestRow>(ON_THEIR_WAY, [settledSince]);
}

export function requestsOfPrescriptions(tx: Tx, prescriptions: readonly string[]): Promise<RequestRow[]> {
  return prescriptions.length === 0 ? Promise.resolve([]) : tx.sql<RequestRow>(OF_PRESCRIPTIONS, [prescriptions]);
}

export async function requestById(tx: Tx, id: string): Promise<RequestRow | null> {
  return (await tx.sql<RequestRow>(BY_ID, [id]))[0] ?? null;
}
