import { identityOf } from '../appointment';
import type { NamedStatement, Tx } from '../transaction';

/** A call with the patient whom it concerns, and what decides its rhythm. */
export interface OpenCallRow {
  id: string;
  patientId: string;
  circleId: string;
  unitId: number;
  purpose: string;
  plannedAt: string;
  toWhom: string;
  state: 'planned' | 'reached' | 'unreached' | 'cancelled';
  attempts: number;
  at: string | null;
  minutes: number | null;
  by: string | null;
  endedReason: string | null;
  forSituation: string | null;
  milestoneId: string | null;
  milestoneKey: string | null;
  version: number;
  familyName: string | null;
  birthName: string | null;
  givenName: string | null;
  birthFirstName: string | null;
  birth: string | null;
  sex: string | null;
  phone: string | null;
  phoneOther: string | null;
  /** The first day of an oral treatment that runs, from the pathway's anchors. */
  oralSince: string | null;
  pathwayTitle: string | null;
  stage: string | null;
}

const OPEN: NamedStatement = {
  name: 'open-call',
  text: `
select c.id, c.patient_id as "patientId", c.circle_id as "circleId", c.unit_id as "unitId", c.purpose, c.planned_at as "plannedAt",
  c.to_whom as "toWhom", c.state, c.attempts, c.at, c.minutes, bp.given_name || ' ' || bp.family_name as "by",
  c.ended_reason as "endedReason", c.for_situation as "forSituation", c.milestone_id as "milestoneId", k.key as "milestoneKey", c.version,
  coalesce(i.used_family_name, i.birth_family_name) as "familyName", i.birth_family_name as "birthName",
  coalesce(i.used_given_name, i.birth_given_name) as "givenName", i.birth_given_name as "birthFirstName", i.birth_date as birth, i.sex,
  p.phone, p.phone_other as "phoneOther", w."oralSince", w.title as "pathwayTitle", w.stage
from call c join patient p on p.id = c.patient_id
left join working_situation b on b.id = c.by_situation left join person bp on bp.id = b.person_id
left join pathway_milestone k on k.id = c.milestone_id
left join lateral (select x.title, x.stage,
    case when jsonb_typeof(x.anchors->'oral-start') = 'array' then x.anchors->'oral-start'->>0 else x.anchors->>'oral-start' end as "oralSince"
  from pathway x where x.patient_id = c.patient_id and x.status = 'active' order by x.created_at desc limit 1) w on true
${identityOf.join('c.patient_id', '$2')}
where c.id = $1`,
};

export async function openCall(tx: Tx, id: string): Promise<OpenCallRow | null> {
  const [row] = await tx.sql<OpenCallRow & Record<string, unknown>>(OPEN, [id, tx.actor.organisation]);
  return row ?? null;
}
