import type { DecidedOnLadder } from '@jalon/domain/continuity';
import { OF_LADDER, toldOfLadder } from '../continuity';
import { answersFor, whoAnswers } from '../standing-in';
import type { Tx } from '../transaction';
import { bestIdentity } from './best-identity';
import type { PatientHit } from './find-patients';

export interface PatientsQuestion {
  /** The patients of one's units, or those whose pivot one is, or for whose pivot one answers. */
  whose: 'units' | 'mine';
  which: 'all' | 'complex' | 'to-secure' | 'no-pathway';
  stage: string | null;
  after: string | null;
  limit: number;
}

export interface PatientsRow extends PatientHit {
  city: string | null;
  phone: string | null;
  pathwayTitle: string | null;
  stage: string | null;
  nextStepOn: string | null;
  nextStep: string | null;
  pivot: string | null;
  complex: boolean;
  complexReasons: string[];
  /** The gravest gap kept on the pathway, or what time alone has broken since. */
  breach: Record<string, unknown> | null;
  /** Of a breach that is a visit awaited over time: the visit, and what people said and decided of it. */
  visit: string | null;
  onLadder: Omit<DecidedOnLadder, 'left'> | null;
  cursor: string;
}

const ANSWERED = answersFor({ situation: '$5', units: '$1', function: '$10', day: '$3' });

const LIST = {
  name: 'patients-list',
  text: `with asked as (
    select p.id, i."usedFamilyName", i."usedGivenName", i."birthFamilyName", i."birthGivenName", i."birthDate", i.sex, i.status, i.ipp,
      p.city, p.phone, w.title as "pathwayTitle", w.stage, w.next_step_on as "nextStepOn", w.next_step as "nextStep",
      w.pivot as named, w.relay, w.id as pathway, i.search_used as name,
      array_remove(array[w.complex_clinical, w.complex_social, w.complex_service], null) as "complexReasons",
      coalesce(num_nonnulls(w.complex_clinical, w.complex_social, w.complex_service), 0) > 0 as complex,
      coalesce(w.breach, case when w.next_step_on < $3::date then jsonb_build_object('code', 'no-next-step', 'severity', 3,
        'since', w.next_step_on, 'owner', 'pivot-nurse', 'data', jsonb_build_object('lastStepOn', w.next_step_on)) end,
        case when late.key is not null then jsonb_build_object('code', 'milestone-past-window', 'severity', case when late.required then 2 else 1 end,
          'since', late.window_to, 'owner', late.in_charge, 'data', jsonb_build_object('key', late.key, 'title', late.title)) end) as breach
    from patient p
      left join lateral (select * from pathway w where w.patient_id = p.id and w.status = 'active' order by w.included_on desc limit 1) w on true
      left join lateral (select m.key, m.title, m.window_to, m.in_charge, m.required from pathway_milestone m where m.pathway_id = w.id
        and m.done_on is null and m.dropped_on is null and m.window_to < $3::date order by m.required desc, m.window_to limit 1) late on true
      ${bestIdentity('p.id', '$2')}
    where p.id in (select u.patient_id from circle_unit u where u.unit_id = any($1::int[]) and u.open) and p.deceased_on is null
      and ($4 = 'units' or $5::uuid in (w.pivot, w.relay) or w.pivot = any(${ANSWERED})) and ($6::text is null or w.stage = $6))
  select x.*, answers.name as pivot, m.id as visit,
    case when told.events is not null then jsonb_build_object('events', told.events, 'visits', told.visits) end as "onLadder"
  from (select * from (select *, ((case when complex then 0 when breach is not null then 1 else 2 end) || '|' || name || '|' || id) collate "C" as cursor
    from asked) ranked
  where ($7 = 'all' or ($7 = 'complex' and complex) or ($7 = 'to-secure' and breach is not null) or ($7 = 'no-pathway' and pathway is null))
    and ($8::text is null or cursor > $8::text)
  order by cursor limit $9) x ${whoAnswers('x', '$3', 'named')}
    left join pathway_milestone m on x.breach ->> 'code' = 'milestone-past-window' and m.pathway_id = x.pathway
      and m.key = x.breach -> 'data' ->> 'key' and ${OF_LADDER}
    left join lateral (${toldOfLadder('= x.pathway')}) told on m.id is not null
  order by x.cursor`,
};

/** One's patients: situations complexes first, then what is to be secured, then by name; keyset-paged by `cursor`. */
export function patientsList(tx: Tx, question: PatientsQuestion, today: string): Promise<PatientsRow[]> {
  const { whose, which, stage, after, limit } = question;
  const { units, organisation, situation } = tx.actor;
  return tx.sql<PatientsRow & Record<string, unknown>>(LIST, [
    units,
    organisation,
    today,
    whose,
    situation,
    stage,
    which,
    after,
    limit,
    tx.actor.function,
  ]);
}
