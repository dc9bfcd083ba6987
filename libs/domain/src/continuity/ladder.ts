import type { IsoDate } from '../calendar';
import { ok, refuse, type Result } from '../result';

/** Gone for a reason that is not « perdu de vue »; each leaves the denominator with its own. */
export const LADDER_EXITS = ['moved', 'followed-elsewhere', 'refused', 'deceased', 'transferred'] as const;
export type LadderExit = (typeof LADDER_EXITS)[number];

/**
 * Where one expected visit stands. The first four are said by the calendar and the dated tries; lost and the exits by a person, with a
 * reason; « vue, à confirmer » by somebody who heard of it; seen by the visit itself, however late it is entered.
 */
export type LadderState = 'upcoming' | 'due' | 'past-window' | 'chased' | 'to-confirm' | 'lost' | 'resumed' | 'seen' | LadderExit;

export const CHASE_CHANNELS = ['phone', 'sms', 'letter', 'email', 'relative', 'professional'] as const;
export type ChaseChannel = (typeof CHASE_CHANNELS)[number];

/** A try to reach the family: dated, by a channel, with what came of it. */
export interface Chase {
  on: IsoDate;
  channel: ChaseChannel;
  outcome: ChaseOutcome;
}

export const CHASE_OUTCOMES = ['no-answer', 'reached', 'message-left', 'wrong-address'] as const;
export type ChaseOutcome = (typeof CHASE_OUTCOMES)[number];

export const LADDER_ACTS = [
  'chase',
  'declare-lost',
  'resume',
  'say-seen',
  'not-seen',
  'record-visit',
  'leave',
  'come-back',
] as const;
export type LadderAct = (typeof LADDER_ACTS)[number];

/** What a person has decided of it; null while the calendar alone speaks. */
export type LadderDecision = 'lost' | 'resumed' | LadderExit;

export interface OnLadder {
  window: { from: IsoDate; to: IsoDate };
  chases: readonly Chase[];
  decision: { is: LadderDecision; reason: string; on: IsoDate } | null;
  /** Somebody heard that it took place; whoever saw the person has not confirmed it yet. */
  saidSeenOn?: IsoDate | null;
  seenOn: IsoDate | null;
}

interface LadderTransition {
  act: LadderAct;
  from: readonly LadderState[];
  needs: 'nothing' | 'reason' | 'reason-and-two-channels';
}

const waiting = ['upcoming', 'due', 'past-window', 'chased'] as const;
/** In no case before its window opens: a visit still to come was not seen. */
const hoped = ['due', 'past-window', 'chased', 'lost', 'resumed'] as const;

/** What may be done from each state. A late entry is always possible, also of somebody who was lost or has left. */
export const LADDER: readonly LadderTransition[] = [
  { act: 'chase', from: ['past-window', 'chased', 'lost', 'resumed'], needs: 'nothing' },
  { act: 'declare-lost', from: ['chased', 'resumed'], needs: 'reason-and-two-channels' },
  { act: 'resume', from: ['lost'], needs: 'nothing' },
  { act: 'say-seen', from: hoped, needs: 'nothing' },
  { act: 'not-seen', from: ['to-confirm'], needs: 'reason' },
  { act: 'record-visit', from: [...waiting, 'to-confirm', 'lost', 'resumed', ...LADDER_EXITS], needs: 'nothing' },
  { act: 'leave', from: [...waiting, 'lost', 'resumed'], needs: 'reason' },
  { act: 'come-back', from: LADDER_EXITS, needs: 'reason' },
];

export type LadderRefusal =
  | { code: 'not-from-there'; state: LadderState; act: LadderAct }
  | { code: 'reason-missing' }
  | { code: 'two-channels-wanted'; channels: number };

/** The one state in which an expected visit is on a day. */
export function ladderOf({ window, chases, decision, saidSeenOn = null, seenOn }: OnLadder, today: IsoDate): LadderState {
  if (seenOn !== null) return 'seen';
  if (saidSeenOn !== null && !(decision && isExit(decision.is))) return 'to-confirm';
  if (decision) return decision.is;
  if (today < window.from) return 'upcoming';
  if (today <= window.to) return 'due';
  return chases.some(({ on }) => on > window.to) ? 'chased' : 'past-window';
}

/** Whether it counts under the line of the rate: everybody whose window has opened, but those who left with a reason of their own. */
export function isInDenominator(one: OnLadder, today: IsoDate): boolean {
  const state = ladderOf(one, today);
  return state !== 'upcoming' && !isExit(state);
}

export const isExit = (state: LadderState): state is LadderExit => (LADDER_EXITS as readonly string[]).includes(state);

/** What may be done from a state: what a screen offers. */
export const ladderActsFrom = (state: LadderState): LadderAct[] =>
  LADDER.filter(({ from }) => from.includes(state)).map(({ act }) => act);

export type LadderGesture =
  | { act: 'chase'; chase: Chase }
  | { act: 'declare-lost' | 'come-back' | 'not-seen'; reason: string }
  | { act: 'resume' }
  | { act: 'say-seen' | 'record-visit'; on: IsoDate }
  | { act: 'leave'; exit: LadderExit; reason: string };

export function moveOnLadder(one: OnLadder, gesture: LadderGesture, today: IsoDate): Result<OnLadder, LadderRefusal> {
  const { act } = gesture;
  const state = ladderOf(one, today);
  const transition = LADDER.find((t) => t.act === act && t.from.includes(state));
  if (!transition) return refuse({ code: 'not-from-there' as const, state, act });
  const reason = 'reason' in gesture ? gesture.reason.trim() : '';
  if (transition.needs !== 'nothing' && reason === '') return refuse({ code: 'reason-missing' as const });
  const channels = new Set(one.chases.map(({ channel }) => channel)).size;
  if (transition.needs === 'reason-and-two-channels' && channels < 2)
    return refuse({ code: 'two-channels-wanted' as const, channels });
  switch (gesture.act) {
    case 'chase':
      return ok({ ...one, chases: [...one.chases, gesture.chase] });
    case 'declare-lost':
      return ok({ ...one, decision: { is: 'lost', reason, on: today } });
    case 'resume':
      return ok({ ...one, decision: { is: 'resumed', reason: '', on: today } });
    case 'say-seen':
      return ok({ ...one, saidSeenOn: gesture.on });
    case 'not-seen':
      return ok({ ...one, saidSeenOn: null });
    case 'record-visit':
      return ok({ ...one, seenOn: gesture.on });
    case 'leave':
      return ok({ ...one, decision: { is: gesture.exit, reason, on: today } });
    case 'come-back':
      return ok({ ...one, decision: null });
  }
}
