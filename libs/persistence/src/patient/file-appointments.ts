import type { AppointmentKind, AppointmentStatus, Decision, KeptBloodTest, ShownArrival } from '@jalon/domain/appointment';
import type { Tx } from '../transaction';

export interface FileAppointmentRow {
  id: string;
  kind: AppointmentKind;
  startsAt: string;
  durationMinutes: number | null;
  label: string | null;
  place: string | null;
  doctor: string | null;
  treatment: string | null;
  cycle: number | null;
  cycleDay: number | null;
  status: AppointmentStatus;
  statusReason: string | null;
  shownArrival: ShownArrival | null;
  lab: KeptBloodTest;
  labReceivedAt: string | null;
  source: 'push' | 'hand';
  unit: string;
  version: number;
  decision: Decision | null;
  decisionVisitStart: string | null;
  decisionLab: string | null;
  decidedBy: string | null;
  reportedBy: string | null;
  confirmedAt: string | null;
  decidedAt: string | null;
}

const APPOINTMENTS = {
  name: 'file-appointments',
  text: `select a.id, a.kind, a.starts_at as "startsAt", a.duration_minutes as "durationMinutes", a.label, a.place, a.doctor, a.treatment,
      a.cycle, a.cycle_day as "cycleDay", a.status, a.status_reason as "statusReason", a.shown_arrival as "shownArrival", a.lab,
      a.lab_received_at as "labReceivedAt", a.source, u.short_name as unit, a.version, g.decision, g.visit_starts_at as "decisionVisitStart",
      g.lab_received_at as "decisionLab", g.decided_by_name as "decidedBy", g.reported_by as "reportedBy", g.confirmed_at as "confirmedAt",
      g.at as "decidedAt"
    from appointment a join unit u on u.id = a.unit_id
      left join lateral (select * from go_ahead g where g.appointment_id = a.id and g.withdrawn_at is null order by g.at desc limit 1) g on true
    where a.patient_id = $1 and a.status <> 'unlinked' and a.starts_at >= $2::timestamptz - interval '400 days'
    order by a.starts_at, a.id limit 300`,
};

/** The last year and all that is to come, each with the physician's last decision where the actor may see one. */
export function appointmentsOf(tx: Tx, patientId: string): Promise<FileAppointmentRow[]> {
  return tx.sql<FileAppointmentRow & Record<string, unknown>>(APPOINTMENTS, [patientId, tx.now]);
}
