import { v7 as uuidv7 } from 'uuid';
import type { ActivityEventKind } from '@jalon/domain/activity';
import type { AppointmentAct, AppointmentStatus, DecidedAppointment, StandingAppointment } from '@jalon/domain/appointment';
import { refuse } from '@jalon/domain/result';
import type { Tx } from '@jalon/persistence';
import { recordAct } from '@jalon/persistence/activity';
import { holderOf, tellCircle, type Holder } from '@jalon/persistence/circle';
import { lockPathwaysOf, satisfyMilestones, settlePathways } from '@jalon/persistence/pathway';

/** How each act of the table stands in the appointment's history. */
const TRACED_AS: Record<AppointmentAct, string> = {
  move: 'moved',
  cancel: 'cancelled',
  restore: 'restored',
  'mark-done': 'done',
  'mark-missed': 'missed',
  correct: 'restored',
  unlink: 'unlinked',
};

export interface HeldAppointment extends StandingAppointment {
  /** Whose history it enters: the unit of the actor that takes part in the care. */
  holder: Holder;
  pathways: string[];
}

interface Row {
  id: string;
  patientId: string;
  status: AppointmentStatus;
  startsAt: string;
  version: number;
}

/** The appointment as it stands, its patient's pathways locked first. Not found and not yours look alike. */
export async function heldAppointment(tx: Tx, id: string) {
  const [seen] = await tx.em.query<Row[]>('select patient_id as "patientId" from appointment where id = $1', [id]);
  const holder = seen && (await holderOf(tx, seen.patientId));
  if (!holder) return refuse({ code: 'not-found' as const });
  const pathways = await lockPathwaysOf(tx, [holder.patientId]);
  const [row] = await tx.em.query<Row[]>(
    'select id, status, starts_at as "startsAt", version from appointment where id = $1 for update',
    [id],
  );
  if (!row) return refuse({ code: 'not-found' as const });
  return { ok: true as const, value: { ...row, holder, pathways } satisfies HeldAppointment };
}

/** Keeps what was decided, with what it was before; the pathway's next step follows in the same transaction. */
export async function keepDecided(
  tx: Tx,
  { id, holder, pathways }: HeldAppointment,
  { status, startsAt, trace }: DecidedAppointment,
  event: ActivityEventKind | null,
): Promise<void> {
  if (!trace) return;
  await tx.em.query(
    `update appointment set status = $2, starts_at = $3, status_reason = $4, changed_at = $5, version = version + 1 where id = $1`,
    [id, status, startsAt, status === 'planned' ? null : trace.reason, tx.now],
  );
  await satisfyMilestones(tx, [holder.patientId]);
  await traced(tx, { id, holder, kind: TRACED_AS[trace.act], before: trace.before, after: trace.after, reason: trace.reason });
  await settled(tx, { id, holder, pathways, event });
}

interface Trace {
  id: string;
  holder: Holder;
  kind: string;
  before: object | null;
  after: object;
  reason: string | null;
}

export async function traced(tx: Tx, { id, holder, kind, before, after, reason }: Trace): Promise<void> {
  await tx.em.query(
    `insert into appointment_event (id, patient_id, circle_id, unit_id, appointment_id, at, kind, before, after, reason, by_situation)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      uuidv7(),
      holder.patientId,
      holder.circleId,
      holder.unitId,
      id,
      tx.now,
      kind,
      before && JSON.stringify(before),
      JSON.stringify(after),
      reason,
      tx.actor.situation,
    ],
  );
}

/** What every change of an appointment ends with: the next step, the act of coordination, the journal, the open pages. */
export async function settled(
  tx: Tx,
  { id, holder, pathways, event }: { id: string; holder: Holder; pathways: string[]; event: ActivityEventKind | null },
): Promise<void> {
  await settlePathways(tx, pathways);
  if (event) await recordAct(tx, { event, patient: holder, unitId: holder.unitId, matter: `appointment:${id}` });
  tx.journal('wrote', [holder.patientId]);
  await tellCircle(tx, holder.circleId, 'appointment', [id]);
}
