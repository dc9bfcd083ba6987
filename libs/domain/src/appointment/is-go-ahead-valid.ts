import { compareInstants, type Instant } from '../calendar';
import type { GoAhead } from './types';

/** The visit as it stands now. `resultReceivedAt`: the newest result, null while none came. */
export interface DecidedVisit {
  id: string;
  startsAt: Instant;
  resultReceivedAt: Instant | null;
  cancelled: boolean;
}

export type VoidBecause = 'visit-moved' | 'newer-result' | 'visit-cancelled' | 'other-visit';

/** Null while the decision holds; otherwise what voided it, to be said and not hidden. */
export function whyVoid(decision: GoAhead, visit: DecidedVisit): VoidBecause | null {
  if (decision.visitId !== visit.id) return 'other-visit';
  if (visit.cancelled) return 'visit-cancelled';
  if (compareInstants(decision.visitStart, visit.startsAt) !== 0) return 'visit-moved';
  if (!visit.resultReceivedAt) return null;
  const read = decision.resultReceivedAt;
  return read === null || compareInstants(visit.resultReceivedAt, read) > 0 ? 'newer-result' : null;
}

export function isGoAheadValid(decision: GoAhead, visit: DecidedVisit): boolean {
  return whyVoid(decision, visit) === null;
}

/** 'reported': told by telephone, not yet confirmed by the physician; it holds, and says so. */
export type ShownGoAhead =
  | { state: 'awaited' }
  | { state: 'reported'; by: string; reportedBy: string; at: Instant }
  | { state: 'given'; by: string; at: Instant }
  | { state: 'no-go'; by: string; at: Instant; reportedBy: string | null }
  | { state: 'postponed'; by: string; at: Instant; reportedBy: string | null }
  | { state: 'void'; because: VoidBecause; was: GoAhead };

/** What the square shows: the last decision about this visit, if it still holds. */
export function shownGoAhead(decisions: readonly GoAhead[], visit: DecidedVisit): ShownGoAhead {
  const last = decisions
    .filter(({ visitId }) => visitId === visit.id)
    .reduce<GoAhead | null>((latest, d) => (latest === null || compareInstants(d.at, latest.at) >= 0 ? d : latest), null);
  if (!last) return { state: 'awaited' };
  const because = whyVoid(last, visit);
  if (because) return { state: 'void', because, was: last };
  const { by, at, reportedBy, decision } = last;
  if (decision !== 'go') return { state: decision, by, at, reportedBy };
  return reportedBy && !last.confirmedAt ? { state: 'reported', by, reportedBy, at } : { state: 'given', by, at };
}
