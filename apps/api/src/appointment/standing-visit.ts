import type { ActivityEventKind } from '@jalon/domain/activity';
import { refuse } from '@jalon/domain/result';
import type { Tx } from '@jalon/persistence';
import { recordAct, withdrawAct } from '@jalon/persistence/activity';
import { AppointmentEntity, AppointmentEventEntity } from '@jalon/persistence/appointment';
import { lockPathwaysOf } from '@jalon/persistence/pathway';
import { v7 as uuidv7 } from 'uuid';

/** The visit under lock, with one of the actor's own units as the holder of what is noted on it. */
export interface StandingVisit {
  visit: AppointmentEntity;
  /** The unit that holds the note: the visit's own when it is the actor's, else the actor's that is in the circle. */
  holder: number;
}

/** The locks that come before the visit's own, for what can do a milestone: a result, a decision. */
export async function lockPathwaysOfVisit(tx: Tx, id: string): Promise<void> {
  const [seen] = await tx.em.query<{ patientId: string }[]>('select patient_id as "patientId" from appointment where id = $1', [
    id,
  ]);
  if (seen) await lockPathwaysOf(tx, [seen.patientId]);
}

/** Not found, not yours and gone all look alike. A visit that no longer stands is told as such. */
export async function standingVisit(tx: Tx, id: string) {
  const visit = await tx.em.findOne(AppointmentEntity, {
    where: { id, kind: 'day-hospital' },
    lock: { mode: 'pessimistic_write' },
  });
  if (!visit) return refuse({ code: 'not-found' as const });
  if (visit.status !== 'planned' && visit.status !== 'done') {
    return refuse({ code: 'visit-not-standing' as const, status: visit.status, reason: visit.statusReason });
  }
  const holder = tx.actor.units.includes(visit.unitId) ? visit.unitId : await memberUnit(tx, visit.circleId);
  return holder === null ? refuse({ code: 'not-found' as const }) : { ok: true as const, value: { visit, holder } };
}

async function memberUnit(tx: Tx, circle: string): Promise<number | null> {
  const [row] = (await tx.em.query('select unit_id from circle_unit where circle_id = $1 and open order by unit_id limit 1', [
    circle,
  ])) as { unit_id: number }[];
  return row?.unit_id ?? null;
}

/** Writes the visit under the version that was read, with the trace of what it was. Null when somebody was faster. */
export async function writeVisit(
  tx: Tx,
  { visit, holder }: StandingVisit,
  kind: 'arrival' | 'lab',
  after: Partial<AppointmentEntity>,
): Promise<string | null> {
  const { affected } = await tx.em.update(AppointmentEntity, { id: visit.id, version: visit.version }, {
    ...after,
    version: visit.version + 1,
    changedAt: tx.now,
  } as object);
  if (affected !== 1) return null;
  const before = Object.fromEntries(Object.keys(after).map((key) => [key, visit[key as keyof AppointmentEntity]]));
  const id = uuidv7();
  const { patientId, circleId } = visit;
  await tx.em.insert(AppointmentEventEntity, {
    ...{ id, patientId, circleId, unitId: holder, appointmentId: visit.id, at: tx.now, kind },
    before: { ...before },
    after: { ...after } as object,
    bySituation: tx.actor.situation,
  });
  told(tx, visit);
  return id;
}

/** In the journal, and to the pages that show this visit. */
export function told(tx: Tx, visit: AppointmentEntity): void {
  tx.journal('wrote', [visit.patientId]);
  tx.tell([`unit:${visit.unitId}`, ...tx.actor.units.map((unit) => `unit:${unit}`)], 'visit', [visit.id]);
}

/** The act of coordination that a gesture on a visit is: all those on one visit are of one matter, and so is its planning. */
export function counted(tx: Tx, { visit, holder }: StandingVisit, event: ActivityEventKind): Promise<void> {
  return recordAct(tx, { event, patient: visit, unitId: holder, matter: `appointment:${visit.id}` });
}

/** The gesture was undone: so is its act. */
export function uncounted(tx: Tx, visit: AppointmentEntity, event: ActivityEventKind, gestureAt: string | null): void {
  withdrawAct(tx, { event, patient: visit, matter: `appointment:${visit.id}` }, gestureAt);
}
