import { compareInstants, type Instant, type IsoDate } from '../calendar';
import type { ExpectedMilestone } from '../pathway';
import type { RequestState, WhoseTurn } from '../prescription';
import { aboutMilestone } from './reasons-of-breaks';
import type { NextAction, Reason, ReasonCode } from './types';

const REQUEST_REASON: Record<Exclude<RequestState, 'acknowledged' | 'withdrawn'>, { code: ReasonCode; action: NextAction }> = {
  requested: { code: 'request-to-verify', action: 'verify-request' },
  returned: { code: 'request-returned', action: 'resend-request' },
  verified: { code: 'prescription-to-prepare', action: 'prepare-prescription' },
  prepared: { code: 'prescription-to-sign', action: 'sign-prescription' },
  signed: { code: 'prescription-to-send', action: 'send-prescription' },
  refused: { code: 'request-returned', action: 'resend-request' },
  sent: { code: 'prescription-to-acknowledge', action: 'acknowledge-prescription' },
};

export interface WaitingRequest {
  id: string;
  state: RequestState;
  turn: WhoseTurn;
  clinicalSign: boolean;
  /** Shown to the next person because the limit passed: then they call, unless the step is theirs to do. */
  asNextPerson: boolean;
  /** The first prescription of its care, which nobody asked to change: then `id` is the prescription's. */
  first: boolean;
}

/** Town waits for an answer: serious, and critical once the limit has passed with a sign of the body. */
export function reasonOfRequest(
  { id, state, turn, clinicalSign, asNextPerson, first }: WaitingRequest,
  now: Instant,
): Reason | null {
  if (state === 'acknowledged' || state === 'withdrawn') return null;
  const { code, action } = REQUEST_REASON[state];
  const overdue = compareInstants(now, turn.limitAt) > 0;
  const atThePractice = turn.of === 'practice';
  return {
    code,
    severity: overdue && clinicalSign ? 3 : 2,
    since: turn.since,
    before: turn.limitAt,
    about: { kind: first ? 'prescription' : 'request', id },
    data: { state, clinicalSign, overdue, first, waitsFor: turn.function },
    action: asNextPerson && atThePractice ? 'call-practice' : first && asNextPerson ? 'open-file' : action,
  };
}

export interface DueCall {
  id: string;
  purpose: string;
  plannedAt: Instant;
  attempts: number;
}

export function reasonOfCall({ id, purpose, plannedAt, attempts }: DueCall): Reason {
  const about = { kind: 'call', id } as const;
  return {
    code: 'call-due',
    severity: 1,
    since: plannedAt,
    before: plannedAt,
    about,
    data: { purpose, plannedAt, attempts },
    action: 'call',
  };
}

export interface DueTask {
  id: string;
  title: string;
  dueOn: IsoDate;
  /** The expected visit that it asks to confirm: that is done on the visit’s own page. */
  visit?: string | null;
  /** The milestone that this visit is, as a reason names it. */
  confirms?: string | null;
}

/** Whoever saw the person is asked at once; any other task comes on its day. */
export function reasonOfTask({ id, title, dueOn, visit = null, confirms = null }: DueTask, today: IsoDate): Reason | null {
  if (dueOn > today && visit === null) return null;
  const about = { kind: 'task', id } as const;
  const data = { title, dueOn, late: dueOn < today, visit, confirms };
  return { code: 'task-due', severity: 1, since: dueOn, before: dueOn, about, data, action: visit ? 'confirm-visit' : 'do-task' };
}

/** Its window is open and nobody did it yet; past the window it is a break. */
export function reasonOfMilestone(
  { key, title, state, from, due, to, inCharge }: ExpectedMilestone,
  pathwayId: string,
): Reason | null {
  if (state !== 'due') return null;
  const about = aboutMilestone(pathwayId, key);
  return {
    code: 'milestone-due',
    severity: 1,
    since: from,
    before: to,
    about,
    data: { title, due, to, inCharge },
    action: 'open-milestone',
  };
}

export interface UnreadMessage {
  id: string;
  from: string;
  at: Instant;
  acknowledgeBefore: Instant | null;
  seen: boolean;
}

export function reasonOfMessage({ id, from, at, acknowledgeBefore, seen }: UnreadMessage): Reason | null {
  if (seen && !acknowledgeBefore) return null;
  const about = { kind: 'message', id } as const;
  const common = { since: at, before: acknowledgeBefore, about, data: { from, at } };
  return seen
    ? { ...common, code: 'change-to-acknowledge', severity: 1, action: 'acknowledge' }
    : { ...common, code: 'message-unread', severity: acknowledgeBefore ? 2 : 1, action: 'read-message' };
}
