import { addMinutes, compareInstants, type Instant } from '../calendar';
import type { CanonicalFunction } from '../directory';
import type { RequestState } from './change-request-states';

/** Where a step waits: the pathway's own pivot, the prescriber of this prescription, or a whole unit or practice. */
export interface Turn {
  function: CanonicalFunction;
  of: 'pathway' | 'prescriber' | 'unit' | 'practice';
}

export interface StepLimit {
  turn: Turn;
  /** Hours after which the step also appears at `then`. A default: each site sets its own. */
  hours: number;
  then: Turn;
}

export type StepLimits = Record<Exclude<RequestState, 'acknowledged' | 'withdrawn'>, StepLimit>;

const pivot: Turn = { function: 'pivot-nurse', of: 'pathway' };
const anyPivot: Turn = { function: 'pivot-nurse', of: 'unit' };
const secretary: Turn = { function: 'medical-secretary', of: 'unit' };
const itsPrescriber: Turn = { function: 'physician', of: 'prescriber' };
const anotherPrescriber: Turn = { function: 'physician', of: 'unit' };
const practice: Turn = { function: 'town-nurse', of: 'practice' };

/** Who is waited for in each state, how long, and at whose place it appears then. Defaults of the first day, changed by the site. */
export const STEP_LIMITS: StepLimits = {
  requested: { turn: pivot, hours: 4, then: anyPivot },
  returned: { turn: practice, hours: 24, then: pivot },
  verified: { turn: secretary, hours: 3, then: itsPrescriber },
  prepared: { turn: itsPrescriber, hours: 3, then: anotherPrescriber },
  signed: { turn: secretary, hours: 1, then: pivot },
  refused: { turn: practice, hours: 24, then: pivot },
  sent: { turn: practice, hours: 24, then: pivot },
};

/**
 * A first prescription was asked for by nobody in town: what is late at its prescriber's, and what he refused, is the pivot nurse's,
 * who may name another prescriber.
 */
export function limitsOfFirst(limits: StepLimits = STEP_LIMITS): StepLimits {
  const { prepared, refused } = limits;
  return { ...limits, prepared: { ...prepared, then: pivot }, refused: { ...refused, turn: pivot, then: anyPivot } };
}

export interface WhoseTurn extends Turn {
  since: Instant;
  limitAt: Instant;
  /** At whose place it also appears; null while the limit has not passed. */
  overdueShownTo: Turn | null;
}

/**
 * Whose turn it is, or null when nothing is waited for. A new version is to be acknowledged before the next planned care
 * (`nextCareAt`) when that comes before the limit.
 */
export function whoseTurn(
  request: { state: RequestState; since: Instant; nextCareAt?: Instant | null },
  now: Instant,
  limits: StepLimits = STEP_LIMITS,
): WhoseTurn | null {
  const { state, since } = request;
  if (state === 'acknowledged' || state === 'withdrawn') return null;
  const { turn, hours, then } = limits[state];
  const byHours = addMinutes(since, hours * 60);
  const { nextCareAt } = request;
  const limitAt = state === 'sent' && nextCareAt && compareInstants(nextCareAt, byHours) < 0 ? nextCareAt : byHours;
  return { ...turn, since, limitAt, overdueShownTo: compareInstants(now, limitAt) > 0 ? then : null };
}
