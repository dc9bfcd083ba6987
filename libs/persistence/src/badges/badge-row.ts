import { holds } from '@jalon/access';
import type { RequestState, StepHours } from '@jalon/domain/prescription';
import { awaitedFirst } from '../prescription';
import { isForHer, whoFollows } from '../standing-in';
import type { NamedStatement, Tx } from '../transaction';
import { FOR_ME, meIn, WAITS } from '../transmission';

const HERS = { situation: '$1', units: '$2', function: '$3', day: '$4' };

/** An open change request, or a first prescription on its way, with whoever stands around it: whose turn it is, the domain says. */
export interface WaitingRequest {
  id: string;
  state: RequestState;
  since: string;
  pivot: string | null;
  relay: string | null;
  prescriber: string;
  prescriberUnit: number;
  practiceUnit: number | null;
  stepHours: StepHours | null;
  /** A first prescription, prepared, refused or given. */
  first: boolean;
}

export interface BadgeRow {
  unread: number;
  toHandle: number;
  requests: WaitingRequest[];
  waitingRows: number;
  tasksDue: number;
  identities: number;
}

/**
 * Everything that waits for this person, in one statement: each part counts under the policies of its own table, and only where the
 * function may act on what is counted. No patient is read, so nothing is journalled.
 */
const BADGES: NamedStatement = {
  name: 'badges',
  text: `
with waits as (select d.seen_at is null as unread ${FOR_ME} and (${WAITS}))
select (select count(*) from waits where unread)::int as unread, (select count(*) from waits)::int as "toHandle",
  case when $5 then (select coalesce(json_agg(json_build_object('id', r.id, 'state', r.state, 'since', r.since, 'pivot', w.pivot,
      'relay', w.relay, 'prescriber', r.prescriber, 'prescriberUnit', r.prescriber_unit, 'practiceUnit', r.practice_unit,
      'stepHours', (select u.settings->'stepHours' from unit u where u.id = r.prescriber_unit), 'first', r.first)), '[]'::json)
    from (
      select r.id, r.patient_id, r.state, r.state_at as since, x.prescriber, x.prescriber_unit,
        coalesce(r.practice_unit, x.practice_unit) as practice_unit, false as first
      from change_request r join prescription x on x.id = r.prescription_id
      where r.state in ('requested', 'returned', 'verified', 'prepared', 'signed', 'refused', 'sent')
      union all
      select x.id, x.patient_id, coalesce(x.draft_state, 'sent'), case when x.draft_state is null then v.created_at else x.draft_at end,
        x.prescriber, x.prescriber_unit, x.practice_unit, true
      from prescription x left join prescription_version v on v.prescription_id = x.id and v.state = 'in-force'
      where ${awaitedFirst('x')}) r
    ${whoFollows('r.patient_id', '$4')}) else '[]'::json end as requests,
  case when $6 then (select count(*) from waiting_row where settled_at is null)::int else 0 end as "waitingRows",
  case when $7 then (select count(*) from task t where t.state = 'open' and t.due_on <= $4::date and t.to_unit_id = any($2::int[])
    and (${isForHer('t.to_situation', HERS)} or (t.to_situation is null and (t.to_function is null or t.to_function = $3))))::int else 0 end as "tasksDue",
  case when $8 then (select count(*) from identity_issue where settled_at is null)::int else 0 end as identities`,
};

/** A task counts from the local day on which it is due. */
export async function badgeRow(tx: Tx): Promise<BadgeRow> {
  const may = (permission: Parameters<typeof holds>[1]) => holds(tx.actor.function, permission);
  const [row] = await tx.sql<BadgeRow & Record<string, unknown>>(BADGES, [
    ...meIn(tx),
    may('prescription.read'),
    may('schedule.send'),
    may('task.read'),
    may('identity.settle'),
  ]);
  if (!row) throw new Error('A statement without a table always answers one row.');
  return row;
}
