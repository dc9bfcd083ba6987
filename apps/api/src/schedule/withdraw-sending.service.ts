import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { may } from '@jalon/access';
import { localDateTimeOf } from '@jalon/domain/calendar';
import { changesOfWithdrawal, decideWithdrawal, type RestoreRefused, type VisitToRestore } from '@jalon/domain/schedule';
import { ok, refuse, type Result } from '@jalon/domain/result';
import { asEngineAtOnce, type Acting, type Tx } from '@jalon/persistence';
import { lockPathwaysOf, satisfyMilestones, settlePathways } from '@jalon/persistence/pathway';
import {
  effectsOf,
  physiciansOf,
  rewriteVisits,
  sendingById,
  sendNotices,
  unitHistory,
  unitSchedule,
  unmarkAbsences,
  writePush,
  type AnyVisit,
  type UnitPhysician,
  type UnitSchedule,
  type VisitRewritten,
} from '@jalon/persistence/schedule';
import { noticesOf } from './notices-of';
import { addressesOf, toldOf, type Told } from './told-of-sending';
import { contentOfVisit, whatStands, type PlannedWrites } from './what-stands';

export interface Withdrawn {
  push: string;
  unitId: number;
  restored: number;
  refused: readonly RestoreRefused[];
  told: Told[];
}

export type WithdrawRefusal =
  | { code: 'no-such-sending' }
  | { code: 'already-withdrawn' }
  | { code: 'changed-meanwhile' }
  | { code: 'nothing-to-restore'; refused: readonly RestoreRefused[] };

/** Withdrawing is a new sending that restores the state before, and refuses what has changed since. */
@Injectable()
export class WithdrawSendingService {
  withdraw(acting: Acting, pushId: string): Promise<Result<Withdrawn, WithdrawRefusal>> {
    return acting.write(async (tx) => {
      const sending = await sendingById(tx, pushId);
      if (!sending || !may(tx.actor, 'schedule.send', { unit: sending.unitId }).may)
        return refuse({ code: 'no-such-sending' as const });
      const unit = await unitSchedule(tx, sending.unitId, true);
      // Read again under the lock: two people may withdraw at once.
      const locked = await sendingById(tx, pushId);
      if (!unit || !locked) return refuse({ code: 'no-such-sending' as const });
      if (locked.withdrawnBy) return refuse({ code: 'already-withdrawn' as const });
      const { effects, now } = await effectsOf(tx, pushId);
      const standing = new Map(
        [...now].map(([id, visit]) => [
          id,
          { version: visit.version, content: visit.status === 'planned' ? contentOfVisit(visit) : null },
        ]),
      );
      const decided = decideWithdrawal(effects, standing, localDateTimeOf(tx.now, tx.actor.timeZone));
      if (!decided.ok) return decided;
      const withdrawal = decided.value;
      const physicians = await physiciansOf(tx, unit.unitId);
      const id = uuidv7();
      const counts = { restored: withdrawal.restore.length, refused: withdrawal.refused.length };
      const { unitId } = unit;
      const { fileName, covers } = sending;
      const versionAfter = unit.version + 1;
      const patients = [...new Set([...now.values()].map(({ patientId }) => patientId))];
      const pathways = await lockPathwaysOf(tx, patients);
      writePush(tx, { id, unitId, fileName, covers, counts, versionAfter, reading: null, withdraws: pushId });
      const visits = await restored(tx, unit, withdrawal.restore, now, physicians);
      if (!(await rewriteVisits(tx, id, visits))) return refuse({ code: 'changed-meanwhile' as const });
      await unmarkAbsences(tx, pushId);
      const changes = changesOfWithdrawal(withdrawal);
      const told = await toldOf(tx, unitId, changes, physicians);
      const circles = new Map([...now.values()].map(({ patientId, circleId }) => [patientId, circleId]));
      asEngineAtOnce(tx, () =>
        sendNotices(
          tx,
          unitId,
          id,
          noticesOf(told, (patient) => circles.get(patient) ?? ''),
        ),
      );
      await satisfyMilestones(tx, patients);
      await settlePathways(tx, pathways);
      tx.journal('wrote', new Set(changes.map(({ patientId }) => patientId)), { push: id, withdraws: pushId });
      tx.tell(addressesOf(unitId, told), 'schedule');
      return ok({ push: id, unitId, restored: visits.length, refused: withdrawal.refused, told });
    });
  }
}

async function restored(
  tx: Tx,
  unit: UnitSchedule,
  restore: readonly VisitToRestore[],
  now: ReadonlyMap<string, AnyVisit>,
  physicians: readonly UnitPhysician[],
): Promise<VisitRewritten[]> {
  const going = restore.flatMap(({ visitId, from, to }) => {
    const visit = now.get(visitId);
    return visit ? [{ visit, from, to, content: to ?? from ?? contentOfVisit(visit) }] : [];
  });
  const update = going.map(({ visit, content }) => ({ rowId: '', before: visit, after: content, details: [] }));
  const plan: PlannedWrites = { create: [], move: [], update, cancel: [] };
  const patients = [...new Set(going.map(({ visit }) => visit.patientId))];
  const last =
    going
      .map(({ content }) => content.start.slice(0, 10))
      .sort()
      .at(-1) ?? tx.now.slice(0, 10);
  const history = await unitHistory(tx, unit.unitId, patients, last);
  const stands = whatStands({ unit, stored: { reading: { rows: [] } } }, plan, history, physicians);
  return going.map(({ visit, from, to, content }): VisitRewritten => {
    const state = stands.ofRewritten('', { ...visit, status: 'planned' }, content);
    const base = { ...state, id: visit.id, version: visit.version, absent: false, before: contentOfVisit(visit), mark: null };
    if (to === null) return { ...base, status: 'cancelled', statusReason: 'withdrawn', event: 'cancelled', reason: 'withdrawn' };
    const event = from === null ? 'restored' : from.start === to.start ? 'changed' : 'moved';
    return { ...base, status: 'planned', statusReason: null, event, reason: 'withdrawn' };
  });
}
