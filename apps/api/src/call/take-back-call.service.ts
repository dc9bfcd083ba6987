import { Injectable } from '@nestjs/common';
import { takeBackCall } from '@jalon/domain/call';
import { ok, refuse, type Result } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { withdrawAct } from '@jalon/persistence/activity';
import { cancelFollowing, changeCall, openCall, whoEnded, type CallChange } from '@jalon/persistence/call';
import { whyNothingMore } from '@jalon/persistence/death';
import { lockPathwaysOf, settleFactsOf } from '@jalon/persistence/pathway';
import { kindOf } from './call-page';
import type { CallEnded } from './call.types';
import { EVENTS, type EndRefusal } from './end-call.service';

type TakenBack = Result<CallEnded, EndRefusal | { code: 'patient-deceased'; diedOn: string }>;

@Injectable()
export class TakeBackCallService {
  /** Reached, or tried, by mistake: the call is to make again, its milestone to do, and the next one of the rhythm is not planned. */
  takeBack(acting: Acting, id: string, version: number, reason: string | null): Promise<TakenBack> {
    return acting.write(async (tx): Promise<TakenBack> => {
      const seen = await openCall(tx, id);
      if (!seen) return refuse({ code: 'not-found' });
      await lockPathwaysOf(tx, [seen.patientId]);
      const row = await openCall(tx, id);
      if (row?.patientId !== seen.patientId || row.version !== version) return refuse({ code: 'changed-meanwhile' });
      if (!tx.actor.units.includes(row.unitId)) return refuse({ code: 'not-yours' });
      const ended = { ...row, endedAt: row.at, endedBy: await whoEnded(tx, id) };
      const back = takeBackCall(ended, { by: tx.actor.situation, at: tx.now, reason });
      if (!back.ok) return back;
      // To make again: nobody is called who died meanwhile.
      const dead = await whyNothingMore(tx, row.patientId);
      if (dead) return refuse(dead);
      const change: CallChange = { ...back.value, at: null, minutes: null, identityChecked: false };
      if (!(await changeCall(tx, id, version, change))) return refuse({ code: 'changed-meanwhile' });
      await cancelFollowing(tx, id);
      withdrawAct(tx, { event: EVENTS[kindOf(tx, row)], patient: row, matter: `call:${row.patientId}` }, row.at);
      tx.journal('wrote', [row.patientId], { takenBack: row.state, reason: reason?.trim() || null });
      tx.tell([`unit:${row.unitId}`], 'call', [id]);
      await settleFactsOf(tx, [row.patientId]);
      return ok({ id, state: 'planned', nextId: null });
    });
  }
}
