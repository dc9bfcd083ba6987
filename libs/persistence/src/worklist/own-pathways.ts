import type { ContinuityBreak, DecidedOnLadder } from '@jalon/domain/continuity';
import { OF_LADDER, toldOfLadder } from '../continuity';
import { allWhoLeft, answersFor, awayAlone, isAway, whoAnswers } from '../standing-in';
import type { NamedStatement, Tx } from '../transaction';

/** A pathway that asks for somebody today, one row a milestone past or inside its window; one row without when only the way does. */
export interface OwnPathwayRow {
  pathwayId: string;
  patientId: string;
  pivot: string | null;
  nextStepOn: string | null;
  nextStep: string | null;
  includedOn: string;
  breachSince: string | null;
  /** Each of the two has its own day, which the first breach of the way is not. */
  noPivotSince: string | null;
  noStepSince: string | null;
  /** The pivot is away and nobody replaces her: since when, until when. */
  awayFrom: string | null;
  awayUntil: string | null;
  /** Gaps that are kept; those that a date alone tells are computed. */
  gaps: ContinuityBreak[] | null;
  /** What people said and decided of its awaited visits, and who answers for it; null when nothing was. */
  onLadder: (Omit<DecidedOnLadder, 'left'> & { responsible: string | null }) | null;
  milestoneId: string;
  milestoneKey: string | null;
  milestoneTitle: string;
  dueOn: string;
  windowFrom: string;
  windowTo: string;
  inCharge: string;
  required: boolean;
  /** One of the visits awaited over time. */
  ofLadder: boolean;
}

const ANSWERED = answersFor({ situation: '$1', units: '$5', function: '$3', day: '$2' });

/** A relay answers when there is one who is here: not the pivot under another name, and not somebody away as well. */
const NOBODY_RELAYS = `(relay is null or relay = any(array(select a.situation_id from absence a where ${isAway('a', '$2')})::uuid[])
    or relay = any(${allWhoLeft('$2')}))`;

/** Of those who are away alone or have left, whoever can name a pivot sees the pathways. */
const NAMES_A_PIVOT = `$3 in ('pivot-nurse', 'coordinator')`;

// Each by its index: an `or` of them is, for PostgreSQL, as dear as every pathway of a small territory, and it reads them all.
const MINE = [
  'p.pivot = $1',
  'p.relay = $1',
  `p.pivot = any((select ${ANSWERED} || case when ${NAMES_A_PIVOT} then ${awayAlone('$2')} || ${allWhoLeft('$2')} else '{}' end)::uuid[])`,
  `${NAMES_A_PIVOT} and p.pivot is null`,
];

/**
 * What time alone breaks is computed here, by date, or was foreseen with its hour: a job that does not run hides nobody. Whoever replaces
 * an absent colleague has hers; a pivot away without anybody, or who has left, is everybody's who can name one.
 */
const OWN_PATHWAYS: NamedStatement = {
  name: 'own-pathways',
  text: `
with mine as materialized (select distinct on (p.id) p.id, p.patient_id, case when p.pivot = any(${allWhoLeft('$2')}) then null else p.pivot end as pivot,
    p.relay, p.next_step_on, p.next_step, p.included_on, p.breach
  from (${MINE.map((where) => `select p.* from pathway p where p.status = 'active' and ${where}`).join(' union all ')}) p order by p.id),
due as materialized (select m.pathway_id, m.id, ${OF_LADDER} as of_ladder, m.key, m.title, m.due_on, m.window_from, m.window_to, m.in_charge, m.required
  from pathway_milestone m
  where m.pathway_id = any(array(select id from mine)) and m.done_on is null and m.dropped_on is null and m.window_from <= $2
    and (m.window_to < $2 or m.in_charge = $3)),
kept as materialized (select b.pathway_id, jsonb_agg(jsonb_build_object('code', b.code, 'severity', b.severity, 'since', b.since,
    'due', b.due_on, 'owner', b.owner, 'data', b.data)) filter (where b.code not in ('no-pivot', 'pivot-absent', 'no-next-step',
    'milestone-past-window', 'visit-without-blood-test', 'visit-without-decision')) as gaps,
    max(b.since) filter (where b.code = 'no-pivot') as pivotless, max(b.since) filter (where b.code = 'no-next-step') as stepless
  from continuity_break b
  where b.pathway_id = any(array(select id from mine)) and b.state <> 'closed' and (b.state = 'open' or b.opens_at <= $4)
  group by b.pathway_id),
told as materialized (select t.*, answers.name as responsible from (${toldOfLadder('= any(array(select id from mine))')}) t
  join mine p on p.id = t.pathway_id ${whoAnswers('p', '$2')}),
away as materialized (select distinct on (a.situation_id) a.situation_id, a.from_on, a.until_on from absence a
  where a.situation_id = any(array(select distinct pivot from mine where ${NOBODY_RELAYS})) and ${isAway('a', '$2')}
    and not exists (select 1 from absence r where r.situation_id = a.situation_id and r.replacement is not null
      and ${isAway('r', '$2')})
  order by a.situation_id, a.from_on)
select p.id as "pathwayId", p.patient_id as "patientId", p.pivot, p.next_step_on as "nextStepOn", p.next_step as "nextStep",
  p.included_on as "includedOn", p.breach->>'since' as "breachSince", g.pivotless as "noPivotSince",
  g.stepless as "noStepSince", ab.from_on as "awayFrom", ab.until_on as "awayUntil", g.gaps,
  m.key as "milestoneKey", m.title as "milestoneTitle", m.due_on as "dueOn", m.window_from as "windowFrom", m.window_to as "windowTo",
  m.in_charge as "inCharge", m.required, m.id as "milestoneId", coalesce(m.of_ladder, false) as "ofLadder",
  case when t.events is not null then jsonb_build_object('events', t.events, 'visits', t.visits, 'responsible', t.responsible) end as "onLadder"
from mine p
left join due m on m.pathway_id = p.id
left join away ab on ab.situation_id = p.pivot and ${NOBODY_RELAYS}
left join kept g on g.pathway_id = p.id
left join told t on t.pathway_id = p.id
where (p.pivot is null or p.next_step_on is null or p.next_step_on < $2 or m.pathway_id is not null or ab.from_on is not null
    or g.gaps is not null or t.events is not null)
  and (p.pivot is null or ab.from_on is not null or p.pivot = $1 or p.relay = $1 or p.pivot = any(${ANSWERED}))
order by p.id, m.due_on limit 400`,
};

export function ownPathways(tx: Tx, today: string): Promise<OwnPathwayRow[]> {
  return tx.sql<OwnPathwayRow>(OWN_PATHWAYS, [tx.actor.situation, today, tx.actor.function, tx.now, tx.actor.units]);
}
