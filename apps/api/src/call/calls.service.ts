import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result } from '@jalon/domain/result';
import type { Acting, Tx } from '@jalon/persistence';
import { callDueOf, openCall, planCall } from '@jalon/persistence/call';
import { holderOf } from '@jalon/persistence/circle';
import { whyNothingMore } from '@jalon/persistence/death';
import { lockPathwaysOf, settlePathways } from '@jalon/persistence/pathway';
import { callPage } from './call-page';
import type { WhenInput } from './call.inputs';
import type { CallPage } from './call.types';
import { instantWhen } from './when';

export type StartRefusal =
  | { code: 'not-in-circle' }
  | { code: 'time-missing' }
  | { code: 'purpose-missing' }
  | { code: 'patient-deceased'; diedOn: string };
type Started = Result<CallPage, StartRefusal>;

@Injectable()
export class CallsService {
  call(acting: Acting, id: string): Promise<CallPage | null> {
    return acting.read(async (tx) => {
      const row = await openCall(tx, id);
      if (!row) return null;
      tx.journal('opened', [row.patientId]);
      return callPage(tx, row);
    });
  }

  /** A call nobody had planned. When one is due, it is that one: a patient is not called twice for the same thing. */
  start(acting: Acting, patient: string, purpose: string): Promise<Started> {
    return acting.write(async (tx): Promise<Started> => {
      const due = await callDueOf(tx, patient);
      if (due !== null) return this.opened(tx, due);
      return this.planned(tx, patient, purpose, tx.now);
    });
  }

  plan(acting: Acting, patient: string, purpose: string, when: WhenInput): Promise<Started> {
    return acting.write(async (tx): Promise<Started> => {
      const at = instantWhen(when, tx);
      return at === null ? refuse({ code: 'time-missing' }) : this.planned(tx, patient, purpose, at);
    });
  }

  private async planned(tx: Tx, patient: string, purpose: string, plannedAt: string): Promise<Started> {
    if (purpose.trim() === '') return refuse({ code: 'purpose-missing' });
    const holder = await holderOf(tx, patient);
    if (!holder) return refuse({ code: 'not-in-circle' });
    const [pathways, dead] = await Promise.all([lockPathwaysOf(tx, [patient]), whyNothingMore(tx, patient)]);
    if (dead) return refuse(dead);
    const id = await planCall(tx, { holder, purpose: purpose.trim(), plannedAt, forSituation: tx.actor.situation });
    tx.journal('wrote', [patient]);
    tx.tell([`unit:${holder.unitId}`], 'call', [id]);
    await settlePathways(tx, pathways);
    return this.opened(tx, id);
  }

  private async opened(tx: Tx, id: string): Promise<Started> {
    const row = await openCall(tx, id);
    if (!row) throw new Error('A call is read by the one who starts it.');
    tx.journal('opened', [row.patientId]);
    return ok(await callPage(tx, row));
  }
}
