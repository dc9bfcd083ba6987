import type { ShownArrival, ShownBloodTest, ShownGoAhead } from '../appointment';
import { compareInstants, localDateOf, type Instant, type TimeZone } from '../calendar';
import { visitBreaks, type BreakSettings, type VisitAhead, type VisitBreak } from '../continuity';
import { reasonOfVisitBreak } from './reasons-of-breaks';
import type { Reason } from './types';

/** One visit of the plan as the nurse sees it, its three signs included. */
export interface PlanVisit extends VisitAhead {
  patientId: string;
  treatment: string;
  arrival: ShownArrival;
  arrivalUnsureSince: Instant;
  goAheadReportedAt: Instant | null;
}

/** Which signs of a visit call for somebody: the plan paints these, and nothing else, with the alerting triangle. */
export interface PlanSigns {
  bloodTest: { shown: ShownBloodTest; red: boolean };
  goAhead: { shown: ShownGoAhead['state']; red: boolean };
  arrival: { shown: ShownArrival; red: boolean };
}

interface Now {
  now: Instant;
  timeZone: TimeZone;
}

type Settings = Pick<BreakSettings, 'decisionWithinMinutes'>;

/** Signs and reasons of one visit, from one judgement of what it lacks. */
export function signsAndReasonsOf(visit: PlanVisit, at: Now, settings?: Settings): { signs: PlanSigns; reasons: Reason[] } {
  const lacks = visitBreaks(visit, at, settings);
  return { signs: signsFrom(lacks, visit, at), reasons: reasonsFrom(lacks, visit, at) };
}

export function signsOf(visit: PlanVisit, at: Now, settings?: Settings): PlanSigns {
  return signsFrom(visitBreaks(visit, at, settings), visit, at);
}

function signsFrom(lacks: readonly VisitBreak[], visit: PlanVisit, at: Now): PlanSigns {
  const lacking = (code: VisitBreak['code']) => lacks.some((found) => found.code === code);
  return {
    bloodTest: { shown: visit.bloodTest, red: lacking('visit-without-blood-test') },
    goAhead: { shown: visit.goAhead, red: lacking('visit-without-decision') },
    arrival: { shown: visit.arrival, red: visit.arrival === 'unsure' && !hasBegun(visit, at) },
  };
}

/** Every reason that a visit of the plan gives: a red sign without its reason here would be a sign that nobody is asked to act on. */
export function reasonsOfVisit(visit: PlanVisit, at: Now, settings?: Settings): Reason[] {
  return reasonsFrom(visitBreaks(visit, at, settings), visit, at);
}

function reasonsFrom(lacks: readonly VisitBreak[], visit: PlanVisit, at: Now): Reason[] {
  const reasons = lacks.map(reasonOfVisitBreak);
  if (hasBegun(visit, at)) return reasons;
  const about = { kind: 'visit' as const, id: visit.id };
  const data = { visitStart: visit.startsAt, treatment: visit.treatment };
  const isToday = localDateOf(visit.startsAt, at.timeZone) === localDateOf(at.now, at.timeZone);
  if (visit.arrival === 'unsure') {
    const severity = isToday ? 2 : 1;
    const since = visit.arrivalUnsureSince;
    reasons.push({ code: 'arrival-to-check', severity, since, before: visit.startsAt, about, data, action: 'check-arrival' });
  }
  if (visit.goAhead === 'reported') {
    const since = visit.goAheadReportedAt ?? at.now;
    reasons.push({
      code: 'decision-to-confirm',
      severity: 1,
      since,
      before: visit.startsAt,
      about,
      data,
      action: 'confirm-decision',
    });
  }
  return reasons;
}

function hasBegun(visit: PlanVisit, { now }: Now): boolean {
  return compareInstants(visit.startsAt, now) < 0;
}
