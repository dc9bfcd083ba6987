import type { CountedGap, DecidedOnLadder } from '@jalon/domain/continuity';
import { v7 as uuidv7 } from 'uuid';
import { identityOf, type NamedPatient } from '../appointment';
import { whoAnswers } from '../standing-in';
import { OF_LADDER } from './ladder-ways';
import { toldOfLadder } from './told-of-ladder';
import { todayOf, type Tx } from '../transaction';

/** An open gap of any patient of the reader's, named. */
export interface OpenGapRow extends NamedPatient {
  id: string;
  version: number;
  patientId: string;
  code: string;
  data: Record<string, unknown>;
  severity: number;
  owner: string;
  pivotName: string | null;
  since: string;
  due: string;
  times: number;
  cause: string | null;
  causeTitle: string | null;
  action: string | null;
  outcome: string | null;
  twins: string[];
  /** Of a visit awaited over time: what people said and decided of it. */
  onLadder: Omit<DecidedOnLadder, 'left'> | null;
  /** The visit awaited over time that was not made; null of any other gap. */
  visit: string | null;
}

/** A list that a person reads; beyond it, filters do better. */
const SHOWN = 200;

const OPEN = {
  name: 'open-gaps',
  text: `select b.id, b.version, b.patient_id as "patientId", b.code, b.data, b.severity, b.owner, answers.name as "pivotName",
      b.since, b.due_on as due, b.times, b.cause, c.title as "causeTitle", b.action, b.outcome, ${identityOf.columns},
      array(select o.used_given_name from kinship k join lateral (select used_given_name from patient_identity n
          where n.patient_id = k.other_id order by (n.organisation_id = $1) desc, n.created_at limit 1) o on true
        where k.patient_id = b.patient_id and k.kind = 'twin') as twins,
      m.id as visit,
      case when told.events is not null then jsonb_build_object('events', told.events, 'visits', told.visits) end as "onLadder"
    from (select * from continuity_break where state = 'open' or (state = 'coming' and opens_at <= $2::timestamptz)
        order by severity desc, due_on, id limit ${SHOWN}) b
      join pathway p on p.id = b.pathway_id ${whoAnswers('p', '$3')}
      left join continuity_cause c on c.key = b.cause
      left join pathway_milestone m on b.code = 'milestone-past-window' and m.pathway_id = b.pathway_id
        and m.key = b.data ->> 'key' and ${OF_LADDER}
      left join lateral (${toldOfLadder('= b.pathway_id')}) told on m.id is not null
      ${identityOf.join('b.patient_id', '$1')}
    order by b.severity desc, b.due_on, b.id`,
};

/** The gravest first, then by when they should have been settled. */
export function openGaps(tx: Tx): Promise<OpenGapRow[]> {
  return tx.sql<OpenGapRow & Record<string, unknown>>(OPEN, [tx.actor.organisation, tx.now, todayOf(tx)]);
}

const COUNTED = {
  name: 'counted-gaps',
  text: `select code, (opened_at at time zone $2)::date as "openedOn", cause, closed_at >= $3::timestamptz and closed_how = 'close' as "isSettled"
    from continuity_break where opened_at >= $1::timestamptz`,
};

/** Every gap that opened since an instant, and which of them were settled since another. */
export function countedGaps(
  tx: Tx,
  since: string,
  settledSince: string,
): Promise<(CountedGap & { isSettled: boolean | null })[]> {
  return tx.sql<CountedGap & { isSettled: boolean | null } & Record<string, unknown>>(COUNTED, [
    since,
    tx.actor.timeZone,
    settledSince,
  ]);
}

/** What the cell has decided against a cause; the template’s version that carries it is the one published since. */
export interface AnswerRow {
  id: string;
  cause: string;
  element: string;
  rule: string;
  templateKey: string | null;
  templateTitle: string | null;
  decidedOn: string;
  by: string;
  version: number | null;
  inForceOn: string | null;
  draft: number | null;
}

const ANSWERS = {
  name: 'continuity-answers',
  text: `select a.id, a.cause, a.element, a.rule, a.template_key as "templateKey", a.decided_on as "decidedOn",
      p.given_name || ' ' || p.family_name as by, v.version, v.on_day as "inForceOn",
      (select title from pathway_template t where t.key = a.template_key order by version desc limit 1) as "templateTitle",
      (select version from pathway_template t where t.key = a.template_key and t.status = 'draft' limit 1) as draft
    from continuity_answer a join working_situation w on w.id = a.by_situation join person p on p.id = w.person_id
      left join lateral (select t.version, (t.published_at at time zone $1)::date as on_day from pathway_template t
        where t.key = a.template_key and t.status <> 'draft' and t.published_at > a.at order by t.published_at limit 1) v on true
    order by a.at desc limit 100`,
};

export function answersToCauses(tx: Tx): Promise<AnswerRow[]> {
  return tx.sql<AnswerRow & Record<string, unknown>>(ANSWERS, [tx.actor.timeZone]);
}

const ANSWER = {
  name: 'answer-cause',
  text: `insert into continuity_answer (id, unit_id, cause, element, rule, template_key, decided_on, by_situation, at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
};

export async function answerCause(
  tx: Tx,
  unit: number,
  { cause, element, rule, template, on }: { cause: string; element: string; rule: string; template: string | null; on: string },
): Promise<string> {
  const id = uuidv7();
  await tx.sql(ANSWER, [id, unit, cause, element, rule, template, on, tx.actor.situation, tx.now]);
  return id;
}
