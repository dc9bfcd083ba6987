import type { PlanEvent } from '@jalon/domain/worklist';
import type { NamedStatement, Tx } from '../transaction';
import { identityOf, type NamedPatient } from './named-patient';

/** One event of a visit since an instant, with the visit as it is now. */
export interface PlanEventRow extends NamedPatient {
  id: string;
  visitId: string;
  patientId: string;
  at: string;
  kind: PlanEvent['kind'];
  /** An instant, or a wall-clock time where the event was kept with one. */
  startBefore: string | null;
  bySituation: string | null;
  startsAt: string;
  status: string;
  statusReason: string | null;
  shownArrival: string | null;
}

/** More than this says nothing to anybody: the page then tells the state now. */
const MOST = 400;

const PLAN_EVENTS: NamedStatement = {
  name: 'plan-events',
  text: `
select e.id, e.appointment_id as "visitId", e.patient_id as "patientId", e.at, e.kind,
  coalesce(e.before->>'startsAt', e.before->>'start') as "startBefore", e.by_situation as "bySituation",
  a.starts_at as "startsAt", a.status, a.status_reason as "statusReason", a.shown_arrival as "shownArrival",
  ${identityOf.columns}
from appointment_event e join appointment a on a.id = e.appointment_id
${identityOf.join('e.patient_id', '$3')}
where e.unit_id = any($1) and e.at > $2 and a.kind = 'day-hospital'
  and e.kind in ('planned', 'moved', 'changed', 'absent', 'cancelled', 'restored', 'arrival', 'unlinked')
order by e.at desc, e.id limit ${MOST}`,
};

/** What happened to the visits of these units after an instant, the newest first. */
export function planEvents(tx: Tx, units: readonly number[], after: string): Promise<PlanEventRow[]> {
  return tx.sql<PlanEventRow>(PLAN_EVENTS, [units, after, tx.actor.organisation]);
}
