import type { RequestState, StepHours } from '@jalon/domain/prescription';
import { awaitedFirst } from '../prescription';
import { whoFollows } from '../standing-in';
import type { NamedStatement, Tx } from '../transaction';

/** An open change request, or a first prescription on its way, with everybody around it: whose turn it is, the domain says. */
export interface WaitingRequestRow {
  id: string;
  patientId: string;
  state: RequestState;
  stateAt: string;
  clinicalSign: boolean;
  reason: string;
  wrong: string;
  act: string | null;
  asker: string;
  askerTitle: string;
  wantedKind: string | null;
  wantedCount: number | null;
  opinionAskedAt: string | null;
  opinionSeenAt: string | null;
  pivot: string | null;
  relay: string | null;
  prescriber: string;
  prescriberUnit: number;
  practiceUnit: number | null;
  stepHours: StepHours | null;
  /** A first prescription, prepared, refused or given: `id` is its own. */
  first: boolean;
}

const SITE = `(select u.settings->'stepHours' from unit u where u.id = x.prescriber_unit) as "stepHours"`;

const WAITING_REQUESTS: NamedStatement = {
  name: 'waiting-requests',
  text: `
(select r.id, r.patient_id as "patientId", r.state, r.state_at as "stateAt", r.clinical_sign as "clinicalSign", r.reason, r.wrong,
  (select line->>'act' from prescription_version v, jsonb_array_elements(v.lines) line
   where v.prescription_id = r.prescription_id and v.state = 'in-force' and line->>'id' = r.line_id limit 1) as "act",
  coalesce(r.caller, left(who.given_name, 1) || '. ' || who.family_name) as "asker",
  coalesce(case when r.channel = 'telephone' then r.practice_name end, s.local_title) as "askerTitle",
  r.wanted->'frequency'->>'kind' as "wantedKind",
  coalesce(r.wanted->'frequency'->>'times', r.wanted->'frequency'->>'n')::int as "wantedCount",
  r.opinion_asked_at as "opinionAskedAt", r.opinion_seen_at as "opinionSeenAt", w.pivot, w.relay, x.prescriber,
  x.prescriber_unit as "prescriberUnit", coalesce(r.practice_unit, x.practice_unit) as "practiceUnit",
  ${SITE}, false as first
from change_request r
join prescription x on x.id = r.prescription_id
left join working_situation s on s.id = r.asked_by left join person who on who.id = s.person_id
${whoFollows('r.patient_id', '$1')}
where r.state in ('requested', 'returned', 'verified', 'prepared', 'signed', 'refused', 'sent')
order by r.state_at, r.id limit 300)
union all
(select x.id, x.patient_id, coalesce(x.draft_state, 'sent'),
  case when x.draft_state is null then v.created_at else x.draft_at end, false, coalesce(x.draft_reason, ''), '',
  coalesce(x.draft, v.lines)->0->>'act', concat_ws(' ', d.civility, d.family_name), coalesce(t.short_name, x.practice_name, ''), null, null, null, null,
  w.pivot, w.relay, x.prescriber, x.prescriber_unit, x.practice_unit, ${SITE}, true
from prescription x join person d on d.id = x.prescriber left join unit t on t.id = x.practice_unit
left join prescription_version v on v.prescription_id = x.id and v.state = 'in-force'
${whoFollows('x.patient_id', '$1')}
where ${awaitedFirst('x')}
order by 4, x.id limit 300)`,
};

export function waitingRequests(tx: Tx, today: string): Promise<WaitingRequestRow[]> {
  return tx.sql<WaitingRequestRow>(WAITING_REQUESTS, [today]);
}
