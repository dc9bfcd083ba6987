import type { GoAhead, KeptBloodTest, ShownArrival } from '@jalon/domain/appointment';
import { toldSignBefore, type ToldSignRow } from '../prescription/told-sign';
import type { NamedStatement, Tx } from '../transaction';
import { identityOf, type NamedPatient } from './named-patient';

/** One visit of the plan, everything that its cell shows and that its signs are decided from. */
export interface DayVisitRow extends NamedPatient {
  id: string;
  patientId: string;
  unitId: number;
  startsAt: string;
  treatment: string | null;
  label: string | null;
  cycle: number | null;
  cycleDay: number | null;
  doctor: string | null;
  doctorPerson: string | null;
  place: string | null;
  comment: string | null;
  status: 'planned' | 'done' | 'missed' | 'cancelled';
  statusReason: string | null;
  absent: boolean;
  statedText: string | null;
  statedArrival: 'first' | 'resumption' | null;
  shownArrival: ShownArrival | null;
  arrivalReasons: { code: string }[];
  arrivalChosen: boolean;
  lab: KeptBloodTest;
  labRequestedAt: string | null;
  labReceivedAt: string | null;
  createdAt: string;
  changedAt: string;
  version: number;
  seenAt: string | null;
  ownPlanId: string | null;
  hasPathway: boolean;
  toldSign: ToldSignRow | null;
  goAheadId: string | null;
  goAheadVisitStart: string;
  goAheadResult: string | null;
  goAheadDecision: GoAhead['decision'];
  goAheadBy: string;
  goAheadPerson: string | null;
  goAheadReportedBy: string | null;
  goAheadConfirmedAt: string | null;
  goAheadAt: string;
}

const DAY_PLAN: NamedStatement = {
  name: 'day-plan',
  text: `
select a.id, a.patient_id as "patientId", a.unit_id as "unitId", a.starts_at as "startsAt", a.treatment, a.label, a.cycle,
  a.cycle_day as "cycleDay", a.doctor, a.doctor_person as "doctorPerson", a.place, a.comment, a.status,
  a.status_reason as "statusReason", a.absent_since is not null as "absent", a.stated_text as "statedText",
  a.stated_arrival as "statedArrival", a.shown_arrival as "shownArrival", a.arrival_reasons as "arrivalReasons",
  a.arrival_chosen_by is not null as "arrivalChosen", a.lab, a.lab_requested_at as "labRequestedAt",
  a.lab_received_at as "labReceivedAt", a.created_at as "createdAt", a.changed_at as "changedAt", a.version,
  to_char(o.at_time, 'HH24:MI') as "seenAt", o.id as "ownPlanId",
  exists (select 1 from pathway p where p.patient_id = a.patient_id and p.status = 'active') as "hasPathway",
  ${toldSignBefore('a.patient_id', 'a.starts_at')} as "toldSign",
  g.id as "goAheadId", g.visit_starts_at as "goAheadVisitStart", g.lab_received_at as "goAheadResult",
  g.decision as "goAheadDecision", g.decided_by_name as "goAheadBy", g.decided_by as "goAheadPerson",
  g.reported_by_name as "goAheadReportedBy", g.confirmed_at as "goAheadConfirmedAt", g.at as "goAheadAt",
  ${identityOf.columns}
from appointment a
${identityOf.join('a.patient_id', '$4')}
left join own_plan o on o.appointment_id = a.id and o.situation_id = $5 and o.removed_at is null
left join lateral (
  select d.*, who.given_name || ' ' || who.family_name as reported_by_name from go_ahead d
  left join working_situation s on s.id = d.reported_by left join person who on who.id = s.person_id
  where d.appointment_id = a.id and d.withdrawn_at is null order by d.at desc limit 1) g on true
where a.unit_id = any($1) and a.starts_at >= $2 and a.starts_at < $3 and a.kind = 'day-hospital' and a.status <> 'unlinked'
order by a.starts_at, i.used_family_name, a.id`,
};

/** The visits of these units between two instants, the withdrawn ones included: the plan shows where they stood. */
export function dayPlan(tx: Tx, units: readonly number[], from: string, to: string): Promise<DayVisitRow[]> {
  return tx.sql<DayVisitRow>(DAY_PLAN, [units, from, to, tx.actor.organisation, tx.actor.situation]);
}
