import { addMinutes, compareInstants, type Instant } from '../calendar';
import { ok, refuse, type Result } from '../result';
import { UNDO_MINUTES } from '../task';

export type CallState = 'planned' | 'reached' | 'unreached' | 'cancelled';
export type CallAct = 'reach' | 'miss' | 'cancel' | 'put-off' | 'take-back';

/** Why a planned call is not made any more. */
export const CANCEL_REASONS = ['already-seen', 'in-hospital', 'refused', 'treatment-stopped', 'deceased', 'mistake'] as const;
export type CancelCallReason = (typeof CANCEL_REASONS)[number];

export interface Call {
  state: CallState;
  /** Earlier tries of the same call that reached nobody. */
  attempts: number;
}

export interface CallTransition {
  act: CallAct;
  from: CallState;
  to: CallState;
  /**
   * `identity`: both checks made. `next-try`: another hour, so that nobody drops out of the list unanswered. `slip-or-reason`: within
   * minutes by the same person, or a reason.
   */
  needs: 'identity' | 'next-try' | 'reason' | 'another-time' | 'slip-or-reason';
}

/**
 * The life of one try. A call that reached nobody is over, and the next try is a call of its own that follows it, with one attempt
 * more: about 18 % of planned calls fail (CAPRI), and none of them may leave the list without another hour.
 */
export const CALL_TRANSITIONS: readonly CallTransition[] = [
  { act: 'reach', from: 'planned', to: 'reached', needs: 'identity' },
  { act: 'miss', from: 'planned', to: 'unreached', needs: 'next-try' },
  { act: 'cancel', from: 'planned', to: 'cancelled', needs: 'reason' },
  { act: 'put-off', from: 'planned', to: 'planned', needs: 'another-time' },
  { act: 'take-back', from: 'reached', to: 'planned', needs: 'slip-or-reason' },
  { act: 'take-back', from: 'unreached', to: 'planned', needs: 'slip-or-reason' },
];

export const FIRST_CALL_STATE: CallState = 'planned';
export const FINAL_CALL_STATES: readonly CallState[] = ['cancelled'];

export type CallRefusal =
  | { code: 'call-already-ended'; state: CallState }
  | { code: 'identity-not-checked' }
  | { code: 'next-try-missing' }
  | { code: 'reason-missing' }
  | { code: 'time-missing' };

export interface CallGesture {
  act: CallAct;
  /** The two identity checks: birth date and given name, both spoken by the patient. */
  identity?: readonly boolean[];
  /** For a miss the hour of the next try, for a putting-off the new hour. */
  at?: string | null;
  reason?: string | null;
}

/** What the gesture makes of the call, or why not. */
export function endCall(call: Call, gesture: CallGesture): Result<Call, CallRefusal> {
  const transition = CALL_TRANSITIONS.find(({ act, from }) => act === gesture.act && from === call.state);
  if (!transition) return refuse({ code: 'call-already-ended' as const, state: call.state });
  const { needs, to } = transition;
  const checked = gesture.identity ?? [];
  if (needs === 'identity' && (checked.length < 2 || checked.includes(false)))
    return refuse({ code: 'identity-not-checked' as const });
  if (needs === 'next-try' && !gesture.at) return refuse({ code: 'next-try-missing' as const });
  if (needs === 'another-time' && !gesture.at) return refuse({ code: 'time-missing' as const });
  if ((needs === 'reason' || needs === 'another-time') && !gesture.reason?.trim())
    return refuse({ code: 'reason-missing' as const });
  return ok({ state: to, attempts: call.attempts + (to === 'unreached' ? 1 : 0) });
}

export interface EndedCall extends Call {
  endedAt: Instant | null;
  endedBy: string | null;
}

/** « Personne n’a répondu, en fait » : the call is to make again, and the try that it counted is not one. */
export function takeBackCall(
  call: EndedCall,
  { by, at, reason }: { by: string; at: Instant; reason: string | null },
): Result<Call, CallRefusal> {
  const transition = CALL_TRANSITIONS.find(({ act, from }) => act === 'take-back' && from === call.state);
  if (!transition) return refuse({ code: 'call-already-ended' as const, state: call.state });
  const isSlip = call.endedBy === by && call.endedAt !== null && compareInstants(at, addMinutes(call.endedAt, UNDO_MINUTES)) <= 0;
  if (!isSlip && !reason?.trim()) return refuse({ code: 'reason-missing' as const });
  return ok({ state: transition.to, attempts: Math.max(0, call.attempts - (call.state === 'unreached' ? 1 : 0)) });
}
