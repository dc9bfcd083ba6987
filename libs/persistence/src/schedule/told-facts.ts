import type { Tx } from '../transaction';

/** Someone in a patient's care circle whom a sending may concern, read under the engine's role: decides, never shown whole. */
export interface ToldFact {
  patientId: string;
  as: 'pivot' | 'practice';
  situation: string | null;
  unitId: number;
  name: string;
  title: string | null;
  /** Care at home, local days. */
  from: string | null;
  until: string | null;
}

const CIRCLE = {
  name: 'told-in-circle',
  text: `select c.patient_id as "patientId", 'pivot' as as, p.pivot as situation, cu.unit_id as "unitId",
  pe.given_name || ' ' || pe.family_name as name, w.local_title as title, null::date as from, null::date as until
from circle c
join pathway p on p.patient_id = c.patient_id and p.status = 'active' and p.pivot is not null
join working_situation w on w.id = p.pivot and w.ended_at is null
join person pe on pe.id = w.person_id
join lateral (select u.unit_id from circle_unit u join situation_unit su on su.unit_id = u.unit_id and su.situation_id = p.pivot
  where u.circle_id = c.id and u.open order by u.unit_id limit 1) cu on true
where c.patient_id = any($1::uuid[]) and c.kind = 'care'
union all
select c.patient_id, 'practice', null, u.id, u.name, null, v.signed_on, least(v.valid_until, pr.ended_on)
from circle c
join prescription pr on pr.patient_id = c.patient_id
join prescription_version v on v.prescription_id = pr.id and v.state = 'in-force'
join unit u on u.id = pr.practice_unit
join circle_unit cu on cu.circle_id = c.id and cu.unit_id = u.id and cu.open
where c.patient_id = any($1::uuid[]) and c.kind = 'care'`,
};

const PHYSICIANS = {
  name: 'physicians-of-unit',
  text: `select w.id as situation, p.id as person, p.family_name as "familyName", p.given_name as "givenName", w.local_title as title
from situation_unit su join working_situation w on w.id = su.situation_id and w.function = 'physician' and w.ended_at is null
join person p on p.id = w.person_id where su.unit_id = $1`,
};

/** Pivot nurses and practices with care at home running, of these patients' care circles. Call it as the engine. */
export function circleFacts(tx: Tx, patients: readonly string[]): Promise<ToldFact[]> {
  return tx.sql<ToldFact>(CIRCLE, [patients]);
}

export interface UnitPhysician {
  situation: string;
  person: string;
  familyName: string;
  givenName: string;
  title: string;
}

export function physiciansOf(tx: Tx, unitId: number): Promise<UnitPhysician[]> {
  return tx.sql<UnitPhysician>(PHYSICIANS, [unitId]);
}
