import type { CanonicalFunction } from '../directory';
import { ok, refuse, type Result } from '../result';
import { FINAL_REQUEST_STATES, OPEN_REQUEST_STATES, REQUEST_TRANSITIONS } from './change-request-states';
import type { MayAct, RequestAct, RequestState, RequestTransition } from './change-request-states';

/** Who acts, as far as this decision needs to know; circle and unit are the access layer's question. */
export interface RequestActor {
  function: CanonicalFunction;
  mayPrescribe: boolean;
  /** Works in the practice that the prescription names. */
  ofThePractice: boolean;
  /** Entered the request for the practice, by telephone. */
  enteredIt: boolean;
  automatic?: boolean;
}

export type MoveRefusal =
  | { code: 'request-already-moved'; state: RequestState; act: RequestAct }
  | { code: 'not-your-step'; by: readonly MayAct[] }
  | { code: 'reason-missing' | 'draft-missing' | 'document-missing' | 'signature-missing' };

export interface Brought {
  reason?: string;
  draft?: boolean;
  document?: boolean;
  signature?: boolean;
}

/** The state after the act, or why not. Two people at once: the second is told the state that the first one reached. */
export function moveRequest(
  state: RequestState,
  act: RequestAct,
  actor: RequestActor,
  brought: Brought = {},
): Result<RequestState, MoveRefusal> {
  const transition = REQUEST_TRANSITIONS.find((t) => t.from === state && t.act === act);
  if (!transition) return refuse({ code: 'request-already-moved' as const, state, act });
  if (!transition.by.some((who) => isOneOf(who, actor))) return refuse({ code: 'not-your-step' as const, by: transition.by });
  const missing = missingFrom(transition, brought);
  return missing ? refuse({ code: missing }) : ok(transition.to);
}

/** What this person may do now, for the buttons. */
export function actsOpenTo(state: RequestState, actor: RequestActor): RequestAct[] {
  return REQUEST_TRANSITIONS.filter((t) => t.from === state && t.by.some((who) => isOneOf(who, actor))).map(({ act }) => act);
}

export function isFinal(state: RequestState): boolean {
  return FINAL_REQUEST_STATES.includes(state);
}

/** One open request a line: the one that a second request for the same line leads to. */
export function openRequestOf<T extends { lineId: string; state: RequestState }>(
  requests: readonly T[],
  lineId: string,
): T | null {
  return requests.find((request) => request.lineId === lineId && OPEN_REQUEST_STATES.includes(request.state)) ?? null;
}

function isOneOf(who: MayAct, actor: RequestActor): boolean {
  switch (who.kind) {
    case 'function':
      return actor.function === who.function;
    case 'right':
      return actor.mayPrescribe;
    case 'practice':
      return actor.ofThePractice;
    case 'entered-by':
      return actor.enteredIt;
    case 'automatic':
      return actor.automatic === true;
  }
}

function missingFrom(
  { needs }: RequestTransition,
  brought: Brought,
): `${'reason' | 'draft' | 'document' | 'signature'}-missing` | null {
  if (needs === 'nothing') return null;
  const there = needs === 'reason' ? !!brought.reason?.trim() : brought[needs];
  return there ? null : `${needs}-missing`;
}
