import { Injectable } from '@nestjs/common';
import { minutesBetween } from '@jalon/domain/calendar';
import { ok, refuse } from '@jalon/domain/result';
import { UNDO_MINUTES } from '@jalon/domain/task';
import type { Acting, Tx } from '@jalon/persistence';
import { AppointmentEntity, AppointmentEventEntity, GoAheadEntity, OwnPlanEntity } from '@jalon/persistence/appointment';
import { settleFactsOf } from '@jalon/persistence/pathway';
import { IsNull } from 'typeorm';
import { lockPathwaysOfVisit, standingVisit, told, uncounted, writeVisit } from './standing-visit';

const REFUSED = {
  notFound: refuse({ code: 'not-found' as const }),
  late: refuse({ code: 'too-late-to-undo' as const }),
  notYours: refuse({ code: 'not-yours-to-undo' as const }),
  changed: refuse({ code: 'changed-meanwhile' as const }),
};

/** « Annuler »: the slip of the hand, by the same person, within minutes. What was undone stays in the trace. */
@Injectable()
export class UndoService {
  undo(acting: Acting, what: string, note: string) {
    return acting.write(async (tx) => {
      if (what === 'arrival' || what === 'blood-test') return undoSign(tx, note, what);
      if (what === 'own-plan') return undoOwnPlan(tx, note);
      return undoDecision(tx, note, what === 'confirmation');
    });
  }
}

async function undoSign(tx: Tx, note: string, what: 'arrival' | 'blood-test') {
  const event = await tx.em.findOneBy(AppointmentEventEntity, { id: note });
  if (!event) return REFUSED.notFound;
  const refused = refusal(tx, event.at, event.bySituation);
  if (refused) return refused;
  if (what === 'blood-test') await lockPathwaysOfVisit(tx, event.appointmentId);
  const standing = await standingVisit(tx, event.appointmentId);
  if (!standing.ok) return standing;
  const { visit } = standing.value;
  const after = event.after as Partial<AppointmentEntity>;
  const sign = what === 'arrival' ? 'shownArrival' : 'lab';
  if (visit[sign] !== after[sign]) return REFUSED.changed;
  const written = await writeVisit(tx, standing.value, event.kind === 'arrival' ? 'arrival' : 'lab', {
    ...(event.before as Partial<AppointmentEntity>),
  });
  if (!written) return REFUSED.changed;
  const counted = what === 'arrival' ? 'arrival-checked' : after.lab === 'received' ? 'blood-test-received' : 'blood-test-asked';
  uncounted(tx, visit, counted, event.at);
  if (what === 'blood-test') await settleFactsOf(tx, [visit.patientId]);
  return ok({ visit: visit.id, version: visit.version + 1, what, note: written });
}

async function undoOwnPlan(tx: Tx, note: string) {
  const plan = await tx.em.findOneBy(OwnPlanEntity, { id: note });
  if (!plan) return REFUSED.notFound;
  if (plan.situationId !== tx.actor.situation) return REFUSED.notYours;
  const visit = await tx.em.findOneByOrFail(AppointmentEntity, { id: plan.appointmentId });
  const { affected } = await tx.em.update(OwnPlanEntity, { id: note, removedAt: IsNull() }, { removedAt: tx.now });
  if (affected === 1) uncounted(tx, visit, 'day-planned', plan.createdAt);
  told(tx, visit);
  return ok({ visit: visit.id, version: visit.version, what: 'own-plan', note });
}

async function undoDecision(tx: Tx, note: string, confirmation: boolean) {
  const seen = await tx.em.findOneBy(GoAheadEntity, { id: note });
  if (!seen) return REFUSED.notFound;
  if (!confirmation) await lockPathwaysOfVisit(tx, seen.appointmentId);
  const decision = await tx.em.findOne(GoAheadEntity, { where: { id: note }, lock: { mode: 'pessimistic_write' } });
  if (!decision) return REFUSED.notFound;
  const visit = await tx.em.findOneByOrFail(AppointmentEntity, { id: decision.appointmentId });
  const at = confirmation ? (decision.confirmedAt ?? '') : decision.at;
  if (confirmation && decision.decidedBy !== tx.actor.person) return REFUSED.notYours;
  const refused = confirmation ? (at && isLate(tx, at) ? REFUSED.late : null) : refusalOfDecision(tx, decision);
  if (refused) return refused;
  if (!confirmation && decision.reportedBy !== null) uncounted(tx, visit, 'go-ahead-reported', null);
  await tx.em.update(GoAheadEntity, { id: note }, confirmation ? { confirmedAt: null } : { withdrawnAt: tx.now });
  told(tx, visit);
  if (!confirmation) await settleFactsOf(tx, [visit.patientId]);
  return ok({ visit: visit.id, version: visit.version, what: confirmation ? 'confirmation' : 'decision', note });
}

/** What was noted after a telephone call may be taken back by who noted it as long as the physician has not confirmed it. */
function refusalOfDecision(tx: Tx, decision: GoAheadEntity) {
  if (decision.reportedBy === null) return refusal(tx, decision.at, decision.recordedBy);
  if (decision.recordedBy !== tx.actor.situation) return REFUSED.notYours;
  return decision.confirmedAt === null ? null : REFUSED.changed;
}

function refusal(tx: Tx, at: string, by: string | null) {
  if (by !== tx.actor.situation) return REFUSED.notYours;
  return isLate(tx, at) ? REFUSED.late : null;
}

function isLate(tx: Tx, at: string): boolean {
  return minutesBetween(at, tx.now) > UNDO_MINUTES;
}
