import { v7 as uuidv7 } from 'uuid';
import type { ArrivalReason, ShownArrival } from '@jalon/domain/appointment';
import type { VisitContent } from '@jalon/domain/schedule';
import type { Tx } from '../transaction';

/** A visit as it will stand: what the file says, and what the product makes of it. */
export interface VisitState {
  content: VisitContent;
  doctorPerson: string | null;
  treatmentKey: string;
  statedColumn: boolean;
  shownArrival: ShownArrival | null;
  arrivalReasons: readonly ArrivalReason[];
  lab: 'none' | 'to-request' | 'requested' | 'received';
  /** Local day, 'YYYY-MM-DD'. */
  labDueOn: string | null;
}

export interface VisitCreated extends VisitState {
  id: string;
  circleId: string;
}

export interface VisitRewritten extends VisitState {
  id: string;
  /** The version that was read: the write changes this one and no other. */
  version: number;
  status: 'planned' | 'cancelled';
  statusReason: string | null;
  /** Not in the file, and nobody said why. */
  absent: boolean;
  before: VisitContent;
  /** Null: nothing of the visit itself changes, only whether it is absent; its version stays. */
  event: 'moved' | 'changed' | 'cancelled' | 'restored' | null;
  /** What is traced without being a change of the visit. */
  mark: 'absent' | null;
  reason: string | null;
}

const SHAPE = `id uuid, event uuid, patient uuid, circle uuid, start text, place text, doctor text, "doctorPerson" uuid, treatment text,
  "treatmentKey" text, cycle int, day int, "statedKind" text, "statedText" text, "statedColumn" boolean, "bloodTest" text, "shownArrival" text,
  "arrivalReasons" jsonb, lab text, "labDueOn" date, comment text, after jsonb`;

const CREATE = {
  name: 'create-visits',
  text: `with x as (select * from jsonb_to_recordset($1::jsonb) as x(${SHAPE})),
v as (insert into appointment (id, patient_id, circle_id, unit_id, kind, starts_at, place, doctor, doctor_person, treatment, treatment_key,
  cycle, cycle_day, status, stated_arrival, stated_text, stated_column, stated_blood_test, shown_arrival, arrival_reasons, lab, lab_due_on,
  comment, source, push_id, created_at, created_by, changed_at)
select id, patient, circle, $2, 'day-hospital', (start::timestamp at time zone $3), place, doctor, "doctorPerson", treatment, "treatmentKey",
  cycle, day, 'planned', "statedKind", "statedText", "statedColumn", "bloodTest", "shownArrival", "arrivalReasons", lab, "labDueOn",
  comment, 'push', $4, $5, $6, $5 from x)
insert into appointment_event (id, patient_id, circle_id, unit_id, appointment_id, at, kind, after, by_situation, push_id)
select event, patient, circle, $2, id, $5, 'planned',
  after || jsonb_build_object('startsAt', (start::timestamp at time zone $3), 'status', 'planned', 'version', 1), $6, $4 from x`,
};

const REWRITE = {
  name: 'rewrite-visits',
  text: `with x as (select * from jsonb_to_recordset($1::jsonb) as x(${SHAPE}, version int, bump int, status text, "statusReason" text,
    absent boolean, before jsonb, kind text, reason text)),
u as (update appointment a set starts_at = (x.start::timestamp at time zone $2), place = x.place, doctor = x.doctor,
  doctor_person = x."doctorPerson", status = x.status, status_reason = x."statusReason", stated_arrival = x."statedKind",
  stated_text = x."statedText", stated_column = x."statedColumn", stated_blood_test = x."bloodTest", shown_arrival = x."shownArrival",
  arrival_reasons = case when a.arrival_chosen_by is null then x."arrivalReasons" else a.arrival_reasons end,
  lab = x.lab, lab_due_on = x."labDueOn", comment = x.comment,
  absent_since = case when x.absent then coalesce(a.absent_since, $3) end,
  push_id = case when x.bump = 1 then $3 else a.push_id end,
  changed_at = case when x.bump = 1 then $4 else a.changed_at end, version = a.version + x.bump
from x where a.id = x.id and a.version = x.version
returning a.id, a.patient_id, a.circle_id, a.unit_id, a.version, a.starts_at),
e as (insert into appointment_event (id, patient_id, circle_id, unit_id, appointment_id, at, kind, before, after, reason, by_situation, push_id)
  select x.event, u.patient_id, u.circle_id, u.unit_id, u.id, $4, x.kind,
    x.before || jsonb_build_object('startsAt', ((x.before->>'start')::timestamp at time zone $2), 'version', x.version),
    x.after || jsonb_build_object('startsAt', u.starts_at, 'status', x.status, 'version', u.version), x.reason, $5, $3
  from u join x on x.id = u.id where x.kind is not null)
select count(*)::int as written from u`,
};

export function createVisits(tx: Tx, unitId: number, pushId: string, visits: readonly VisitCreated[]): void {
  if (visits.length === 0) return;
  const rows = visits.map((visit) => ({ ...columns(visit), id: visit.id, circle: visit.circleId, after: visit.content }));
  const { actor, now } = tx;
  tx.post(CREATE, [JSON.stringify(rows), unitId, actor.timeZone, pushId, now, actor.situation]);
}

/** False when one of them was changed since it was read: nothing of the sending may stand then. */
export async function rewriteVisits(tx: Tx, pushId: string, visits: readonly VisitRewritten[]): Promise<boolean> {
  if (visits.length === 0) return true;
  const rows = visits.map((visit) => ({
    ...columns(visit),
    id: visit.id,
    version: visit.version,
    bump: visit.event ? 1 : 0,
    status: visit.status,
    statusReason: visit.statusReason,
    absent: visit.absent,
    kind: visit.event ?? visit.mark,
    reason: visit.reason,
    before: visit.before,
    after: visit.content,
  }));
  const values = [JSON.stringify(rows), tx.actor.timeZone, pushId, tx.now, tx.actor.situation];
  const [answer] = await tx.sql<{ written: number }>(REWRITE, values);
  return answer?.written === visits.length;
}

function columns({ content, ...state }: VisitState) {
  const { patientId, start, place, doctor, treatment, cycle, day, arrival, bloodTest, comment } = content;
  const { doctorPerson, treatmentKey, statedColumn, shownArrival, arrivalReasons, lab, labDueOn } = state;
  return {
    event: uuidv7(),
    patient: patientId,
    ...{ start, place, doctor, doctorPerson, treatment, treatmentKey, cycle, day, bloodTest, comment },
    ...{ statedKind: arrival.kind, statedText: arrival.text, statedColumn, shownArrival, arrivalReasons, lab, labDueOn },
  };
}
