import type { CanonicalFunction } from '../directory';

export type RequestState =
  'requested' | 'returned' | 'verified' | 'prepared' | 'signed' | 'refused' | 'sent' | 'acknowledged' | 'withdrawn';

export type RequestAct =
  | 'verify'
  | 'return'
  | 'resend'
  | 'withdraw'
  | 'prepare'
  | 'send-back'
  | 'sign'
  | 'attach-signed-paper'
  | 'write-own'
  | 'refuse'
  | 'send'
  | 'acknowledge';

/** Who may do it. 'practice': any nurse of the practice that the prescription names, a dated locum included. */
export type MayAct =
  | { kind: 'function'; function: CanonicalFunction }
  | { kind: 'right'; right: 'prescribe' }
  | { kind: 'practice' }
  /** Who entered it for a practice by telephone; or Jalon itself, when the step follows from the one before. */
  | { kind: 'entered-by' }
  | { kind: 'automatic' };

export interface RequestTransition {
  act: RequestAct;
  from: RequestState;
  to: RequestState;
  by: readonly MayAct[];
  /** What the act must bring. */
  needs: 'nothing' | 'reason' | 'draft' | 'document' | 'signature';
}

const pivot: MayAct = { kind: 'function', function: 'pivot-nurse' };
const secretary: MayAct = { kind: 'function', function: 'medical-secretary' };
const prescriber: MayAct = { kind: 'right', right: 'prescribe' };
const requester: readonly MayAct[] = [{ kind: 'practice' }, { kind: 'entered-by' }];

const withdrawnFrom = (from: RequestState): RequestTransition => ({
  act: 'withdraw',
  from,
  to: 'withdrawn',
  by: requester,
  needs: 'reason',
});
const ownFrom = (from: RequestState): RequestTransition => ({
  act: 'write-own',
  from,
  to: 'signed',
  by: [prescriber],
  needs: 'document',
});

/**
 * The way of a change request. Only a prescriber takes it to 'signed', by the words of a prescription that is new and supersedes the
 * old one: altering a prescription is fraud. The secretary attaches the paper that the prescriber signed; she signs nothing.
 */
export const REQUEST_TRANSITIONS: readonly RequestTransition[] = [
  { act: 'verify', from: 'requested', to: 'verified', by: [pivot], needs: 'nothing' },
  { act: 'return', from: 'requested', to: 'returned', by: [pivot], needs: 'reason' },
  { act: 'resend', from: 'returned', to: 'requested', by: requester, needs: 'nothing' },
  { act: 'return', from: 'verified', to: 'returned', by: [pivot], needs: 'reason' },
  { act: 'prepare', from: 'verified', to: 'prepared', by: [secretary, prescriber], needs: 'draft' },
  { act: 'send-back', from: 'prepared', to: 'verified', by: [secretary, prescriber], needs: 'reason' },
  { act: 'sign', from: 'prepared', to: 'signed', by: [prescriber], needs: 'signature' },
  { act: 'attach-signed-paper', from: 'prepared', to: 'signed', by: [secretary, prescriber], needs: 'document' },
  { act: 'refuse', from: 'verified', to: 'refused', by: [prescriber], needs: 'reason' },
  { act: 'refuse', from: 'prepared', to: 'refused', by: [prescriber], needs: 'reason' },
  { act: 'resend', from: 'refused', to: 'requested', by: requester, needs: 'nothing' },
  { act: 'send', from: 'signed', to: 'sent', by: [{ kind: 'automatic' }, pivot, secretary], needs: 'nothing' },
  { act: 'acknowledge', from: 'sent', to: 'acknowledged', by: requester, needs: 'nothing' },
  ownFrom('requested'),
  ownFrom('verified'),
  ownFrom('prepared'),
  withdrawnFrom('requested'),
  withdrawnFrom('returned'),
  withdrawnFrom('verified'),
  withdrawnFrom('prepared'),
  withdrawnFrom('refused'),
];

export const FIRST_REQUEST_STATE: RequestState = 'requested';
export const FINAL_REQUEST_STATES: readonly RequestState[] = ['acknowledged', 'withdrawn'];

/** While one of these stands on a line, a second request leads to it. A refusal is answered: another may be asked. */
export const OPEN_REQUEST_STATES: readonly RequestState[] = ['requested', 'returned', 'verified', 'prepared', 'signed', 'sent'];
