import type { PrescriptionLine, RequestState } from '@jalon/domain/prescription';
import { identityOf, type NamedPatient } from '../appointment';
import { whoAnswers } from '../standing-in';
import { todayOf, type NamedStatement, type Tx } from '../transaction';

/** A patient of a town practice: what the hospital plans, what to draw, what is prescribed, where the request stands. */
export interface TownPatientRow extends NamedPatient {
  patientId: string;
  visitAt: string | null;
  visitTreatment: string | null;
  visitArrival: string | null;
  visitLab: string | null;
  labDueOn: string | null;
  hospital: string | null;
  bloodTestAt: string | null;
  prescriptionId: string | null;
  /** Given to the practice, which has not acknowledged it yet. */
  toAcknowledge: boolean | null;
  prescriber: string | null;
  validUntil: string | null;
  lines: PrescriptionLine[] | null;
  requestId: string | null;
  requestState: RequestState | null;
  pivotName: string | null;
  pivotTitle: string | null;
  pivotPhone: string | null;
}

/** A practice follows some dozens of patients: past this many the list pages by birth name in « Patients ». */
const MOST = 120;

/** Whose identity is out of sight is no card of hers: a colleague of the practice who is its patient. */
const TOWN_PATIENTS: NamedStatement = {
  name: 'town-patients',
  text: `
select c.patient_id as "patientId", ${identityOf.columns},
  v.starts_at as "visitAt", v.treatment as "visitTreatment", v.shown_arrival as "visitArrival", v.lab as "visitLab",
  v.lab_due_on as "labDueOn", v.hospital, b.starts_at as "bloodTestAt", x.id as "prescriptionId", x.to_acknowledge as "toAcknowledge", x.prescriber, x.valid_until as "validUntil", x.lines,
  r.id as "requestId", r.state as "requestState", w.name as "pivotName", w.title as "pivotTitle", w.phone as "pivotPhone"
from (select distinct patient_id from circle_unit where unit_id = any($1) and open) c
${identityOf.join('c.patient_id', '$2')}
left join lateral (select a.starts_at, a.treatment, a.shown_arrival, a.lab, a.lab_due_on, o.name as hospital from appointment a
  left join unit u on u.id = a.unit_id left join organisation o on o.id = u.organisation_id
  where a.patient_id = c.patient_id and a.kind = 'day-hospital' and a.status = 'planned' and a.starts_at >= $3
  order by a.starts_at limit 1) v on true
left join lateral (select a.starts_at from appointment a where a.patient_id = c.patient_id and a.kind = 'blood-test'
  and a.status = 'planned' and a.starts_at >= $3 order by a.starts_at limit 1) b on true
left join lateral (select p.id, k.valid_until, k.lines, p.to_acknowledge and p.practice_unit = any($1) as to_acknowledge,
  (select concat_ws(' ', d.civility, d.family_name) from person d where d.id = p.prescriber) as prescriber
  from prescription p join prescription_version k on k.prescription_id = p.id
  where p.patient_id = c.patient_id and p.ended_on is null and k.state = 'in-force' order by p.to_acknowledge desc, k.valid_until desc limit 1) x on true
left join lateral (select q.id, q.state from change_request q where q.patient_id = c.patient_id
  and q.state in ('requested', 'returned', 'verified', 'prepared', 'signed', 'refused', 'sent') order by q.state_at desc limit 1) r on true
left join lateral (select answers.name, answers.title,
  coalesce(answers.phone, (select u.phone from situation_unit su join unit u on u.id = su.unit_id
    where su.situation_id = answers.situation and u.phone is not null limit 1)) as phone
  from pathway p ${whoAnswers('p', '$4')}
  where p.patient_id = c.patient_id and p.status = 'active' order by p.created_at desc limit 1) w on true
where i.sex is not null
order by (r.id is null), v.starts_at nulls last, i.used_family_name limit ${MOST}`,
};

export function townPatients(tx: Tx): Promise<TownPatientRow[]> {
  return tx.sql<TownPatientRow>(TOWN_PATIENTS, [tx.actor.units, tx.actor.organisation, tx.now, todayOf(tx)]);
}
