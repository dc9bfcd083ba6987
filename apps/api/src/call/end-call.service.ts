import { Injectable } from '@nestjs/common';
import { sees } from '@jalon/access';
import { CANCEL_REASONS, endCall, SYMPTOMS, type CallGesture, type CallKind, type CallRefusal } from '@jalon/domain/call';
import { ok, refuse, type Result } from '@jalon/domain/result';
import type { Acting, Tx } from '@jalon/persistence';
import { recordAct } from '@jalon/persistence/activity';
import { changeCall, nextCallMilestone, noteCall, openCall, planCall } from '@jalon/persistence/call';
import type { CallChange, OpenCallRow } from '@jalon/persistence/call';
import { lockPathwaysOf, settleFactsOf } from '@jalon/persistence/pathway';
import { kindOf, milestoneOf } from './call-page';
import type { ReachedInput, WhenInput } from './call.inputs';
import type { CallEnded } from './call.types';
import { instantWhen } from './when';

export type EndRefusal =
  CallRefusal | { code: 'not-found' } | { code: 'not-yours' } | { code: 'changed-meanwhile' } | { code: 'symptoms-missing' };
type Ended = Result<CallEnded, EndRefusal>;

export const EVENTS = {
  'oral-treatment': 'oral-treatment-call',
  welcome: 'welcome-call',
  'follow-up': 'follow-up-call',
} as const;
const LONGEST_MINUTES = 240;

/** Ends a try: reached, nobody there, or not to be made any more. The pathway's next step is settled with it. */
@Injectable()
export class EndCallService {
  reached(acting: Acting, input: ReachedInput): Promise<Ended> {
    return this.end(acting, input.id, input.version, async (tx, row) => {
      const asked = sees(tx.actor, 'clinical') && kindOf(tx, row) === 'oral-treatment';
      if (asked && !input.symptoms) return refuse({ code: 'symptoms-missing' });
      const nextAt = input.next ? instantWhen(input.next, tx) : null;
      if (input.next && nextAt === null) return refuse({ code: 'time-missing' });
      const ended = endCall(row, { act: 'reach', identity: input.identity });
      if (!ended.ok) return ended;
      const toWhom = input.toWhom?.trim() || 'patient';
      const minutes = Math.min(LONGEST_MINUTES, Math.max(0, Math.round(input.minutes ?? 0)));
      const milestone = await milestoneOf(tx, row);
      const change: CallChange = {
        ...{ state: 'reached', at: tx.now, minutes, toWhom, identityChecked: true, milestoneId: milestone },
      };
      if (!(await changeCall(tx, row.id, row.version, change))) return refuse({ code: 'changed-meanwhile' });
      const symptoms = SYMPTOMS.filter((symptom) => input.symptoms?.includes(symptom));
      const said = { note: input.note?.trim() || null, symptoms, reminded: input.reminded };
      if (sees(tx.actor, 'clinical')) await noteCall(tx, { holder: holderOfCall(row), callId: row.id }, said);
      const counterpart = toWhom === 'patient' ? 'patient' : 'relative';
      await this.record(tx, row, kindOf(tx, row), minutes, counterpart);
      return ok({
        id: row.id,
        state: 'reached',
        nextId: nextAt === null ? null : await this.planNext(tx, row, milestone, nextAt),
      });
    });
  }

  unreached(acting: Acting, id: string, version: number, tryAgain: WhenInput): Promise<Ended> {
    return this.end(acting, id, version, async (tx, row) => {
      const at = instantWhen(tryAgain, tx);
      const ended = endCall(row, { act: 'miss', at });
      if (!ended.ok) return ended;
      const { attempts } = ended.value;
      if (!(await changeCall(tx, id, row.version, { state: 'unreached', at: tx.now, attempts })))
        return refuse({ code: 'changed-meanwhile' });
      await this.record(tx, row, kindOf(tx, row), 0, 'patient');
      const { purpose, milestoneId, forSituation } = row;
      const plannedAt = at ?? tx.now;
      const next = { holder: holderOfCall(row), purpose, plannedAt, attempts, milestoneId, follows: id, forSituation };
      return ok({ id, state: 'unreached', nextId: await planCall(tx, next) });
    });
  }

  cancelled(acting: Acting, id: string, version: number, reason: string): Promise<Ended> {
    return this.end(acting, id, version, async (tx, row) => {
      const known = CANCEL_REASONS.find((one) => one === reason);
      const gesture: CallGesture = { act: 'cancel', reason: known ?? '' };
      const ended = endCall(row, gesture);
      if (!ended.ok) return ended;
      const change: CallChange = { state: 'cancelled', at: tx.now, endedReason: reason };
      if (!(await changeCall(tx, id, row.version, change))) return refuse({ code: 'changed-meanwhile' });
      return ok({ id, state: 'cancelled', nextId: null });
    });
  }

  private end(acting: Acting, id: string, version: number, work: (tx: Tx, row: OpenCallRow) => Promise<Ended>): Promise<Ended> {
    return acting.write(async (tx): Promise<Ended> => {
      const seen = await openCall(tx, id);
      if (!seen) return refuse({ code: 'not-found' });
      await lockPathwaysOf(tx, [seen.patientId]);
      const row = await openCall(tx, id);
      // The call went to another record with a merge.
      if (row?.patientId !== seen.patientId) return refuse({ code: 'changed-meanwhile' });
      if (!tx.actor.units.includes(row.unitId)) return refuse({ code: 'not-yours' });
      if (row.state !== 'planned') return refuse({ code: 'call-already-ended', state: row.state });
      if (row.version !== version) return refuse({ code: 'changed-meanwhile' });
      const ended = await work(tx, row);
      if (!ended.ok) return ended;
      tx.journal('wrote', [row.patientId]);
      tx.tell([`unit:${row.unitId}`], 'call', [id]);
      await settleFactsOf(tx, [row.patientId]);
      return ended;
    });
  }

  /** The next of the same rhythm, tied to the milestone that it will satisfy. */
  private async planNext(tx: Tx, row: OpenCallRow, satisfied: string | null, plannedAt: string): Promise<string> {
    const milestone = satisfied === null ? null : await nextCallMilestone(tx, satisfied);
    const { purpose, forSituation } = row;
    const holder = holderOfCall(row);
    return planCall(tx, { holder, purpose, plannedAt, follows: row.id, milestoneId: milestone?.id ?? null, forSituation });
  }

  private record(tx: Tx, row: OpenCallRow, kind: CallKind, minutes: number, counterpart: 'patient' | 'relative') {
    const matter = `call:${row.patientId}`;
    return recordAct(tx, { event: EVENTS[kind], patient: row, unitId: row.unitId, matter, minutes, counterpart });
  }
}

const holderOfCall = ({ patientId, circleId, unitId }: OpenCallRow) => ({ patientId, circleId, unitId });
