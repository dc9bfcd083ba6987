import type { CorrectedAgeRule } from '@jalon/domain/calendar';
import { LADDER_EXITS, type LadderEvent, type LadderExit, type LadderFacts, type LadderVisit } from '@jalon/domain/continuity';
import { identityOf, type NamedPatient } from '../appointment';
import { whoAnswers } from '../standing-in';
import { todayOf, type NamedStatement, type Tx } from '../transaction';

/** A try or a decision, with who wrote it and from whom it is known. */
export interface LadderEventRow extends LadderEvent {
  at: string;
  by: string;
  bySituation: string;
  source: 'letter' | 'call' | 'family' | null;
  toldBy: string | null;
}

/** A way whose visits are awaited, with all that says where the person stands on the ladder. */
export interface LadderWayRow extends NamedPatient {
  id: string;
  patientId: string;
  circleId: string;
  title: string;
  templateKey: string;
  templateTitle: string;
  stage: string;
  /** Null when the term is not known, or the person is no child of the network. */
  expectedTerm: string | null;
  correctedAge: CorrectedAgeRule | null;
  pivot: string | null;
  /** Who answers for the way today; null when nobody can. */
  pivotName: string | null;
  /** The absent pivot whom this person replaces. */
  pivotAway: string | null;
  /** Of the same birth, as far as the reader knows them. */
  twins: string[];
  status: 'active' | 'closed';
  closedReason: string | null;
  closedOn: string | null;
  deceasedOn: string | null;
  visits: (LadderVisit & { doneHow: string | null; result: string | null; version: number })[];
  events: LadderEventRow[];
}

/** What is awaited over time: the required visits of the stage of surveillance. */
export const OF_LADDER = `m.stage = 'surveillance' and m.lane = 'appointment' and m.required and m.dropped_on is null`;

const LEFT = `'lost', ${LADDER_EXITS.map((exit) => `'${exit}'`).join(', ')}`;

const statement = (name: string, which: string): NamedStatement => ({
  name,
  text: `select p.id, p.patient_id as "patientId", p.circle_id as "circleId", p.title, p.template_key as "templateKey", t.title as "templateTitle",
    p.stage, p.anchors ->> 'expected-term' as "expectedTerm", t.content -> 'correctedAge' as "correctedAge", p.pivot,
    answers.name as "pivotName", answers."insteadOf" as "pivotAway", p.status, p.closed_reason as "closedReason",
    case when p.status = 'closed' then (select max(e.at at time zone $2)::date from pathway_event e where e.pathway_id = p.id and e.kind = 'closed') end as "closedOn",
    a.deceased_on as "deceasedOn", v.visits, coalesce(l.events, '[]') as events, ${identityOf.columns},
    array(select o.used_given_name from kinship k join lateral (select used_given_name from patient_identity n
        where n.patient_id = k.other_id order by (n.organisation_id = $1) desc, n.created_at limit 1) o on true
      where k.patient_id = p.patient_id and k.kind = 'twin') as twins
  from pathway p join patient a on a.id = p.patient_id
    join pathway_template t on t.key = p.template_key and t.version = p.template_version
    ${whoAnswers('p', '$3')}
    ${identityOf.join('p.patient_id', '$1')}
    cross join lateral (select jsonb_agg(jsonb_build_object('id', m.id, 'key', m.key, 'title', m.title, 'from', m.window_from, 'due', m.due_on,
        'to', m.window_to, 'doneOn', m.done_on, 'doneHow', m.done_how, 'result', m.result, 'version', m.version) order by m.due_on) as visits
      from pathway_milestone m where m.pathway_id = p.id and ${OF_LADDER}) v
    left join lateral (select jsonb_agg(jsonb_build_object('id', e.id, 'visit', e.milestone_id, 'act', e.act, 'on', e.on_day,
        'channel', e.channel, 'outcome', e.outcome, 'exit', e.exit, 'reason', e.reason, 'source', e.source, 'toldBy', e.told_by, 'at', e.at,
        'by', ep.given_name || ' ' || ep.family_name, 'bySituation', e.by_situation) order by e.at, e.id) as events
      from ladder_event e left join working_situation ew on ew.id = e.by_situation left join person ep on ep.id = ew.person_id
      where e.pathway_id = p.id and e.withdrawn_at is null) l on true
  where v.visits is not null and (p.status = 'active' or p.closed_reason in (${LEFT})) and ${which}
  order by p.id`,
});

// A way is in surveillance, or was in it once: one who has not come home from hospital yet is awaited by nobody.
const ALL = statement('ladder-of-units', `p.stage = 'surveillance'`);
const OF_PATIENT = statement('ladder-of-patient', 'p.patient_id = $4');
const OF_VISITS = statement(
  'ladder-of-visits',
  'p.id in (select m.pathway_id from pathway_milestone m where m.id = any($4::uuid[]))',
);

function ask(tx: Tx, by: NamedStatement, more: unknown[] = []): Promise<LadderWayRow[]> {
  return tx.sql<LadderWayRow & Record<string, unknown>>(by, [tx.actor.organisation, tx.actor.timeZone, todayOf(tx), ...more]);
}

/** Every way in surveillance that the actor may see. */
export const ladderWays = (tx: Tx): Promise<LadderWayRow[]> => ask(tx, ALL);

export const ladderOfPatient = (tx: Tx, patientId: string): Promise<LadderWayRow[]> => ask(tx, OF_PATIENT, [patientId]);

/** The ways of these expected visits, in one statement whatever their number. */
export const ladderOfVisits = (tx: Tx, visitIds: readonly string[]): Promise<LadderWayRow[]> => ask(tx, OF_VISITS, [visitIds]);

export async function ladderOfVisit(tx: Tx, visitId: string): Promise<LadderWayRow | null> {
  const [way] = await ladderOfVisits(tx, [visitId]);
  return way ?? null;
}

/** What the domain judges by. A death, and a way closed for a reason of the ladder, are decisions too. */
export function ladderFacts({ visits, events, status, closedReason, closedOn, deceasedOn }: LadderWayRow): LadderFacts {
  const last = visits.at(-1)?.due ?? '';
  if (deceasedOn !== null) return { visits, events, left: { is: 'deceased', on: deceasedOn } };
  const left = status === 'closed' ? { is: closedReason as LadderExit | 'lost', on: closedOn ?? last } : null;
  return { visits, events, left };
}
