import { addMinutes, compareInstants, localDateOf, type Instant, type IsoDate, type TimeZone } from '../calendar';
import { found } from './owners';
import { BREAK_SETTINGS, type BreakSettings, type Severity, type VisitAhead, type VisitBreak } from './types';

/** Critical on the day itself, serious before. A visit that has begun is no longer to be secured but told. */
export function visitBreaks(
  visit: VisitAhead,
  { now, timeZone }: { now: Instant; timeZone: TimeZone },
  { decisionWithinMinutes }: Pick<BreakSettings, 'decisionWithinMinutes'> = BREAK_SETTINGS,
): VisitBreak[] {
  if (compareInstants(visit.startsAt, now) < 0) return [];
  const day = (instant: Instant): IsoDate => localDateOf(instant, timeZone);
  const severity: Severity = day(visit.startsAt) === day(now) ? 3 : 2;
  const about = { visitId: visit.id, visitStart: visit.startsAt };
  const common = { severity, due: day(visit.startsAt) };
  const breaks: VisitBreak[] = [];
  if (visit.bloodTest === 'missing') {
    const since = day(visit.bloodTestMissingFrom);
    breaks.push(found('visit-without-blood-test', { ...common, since, data: { ...about, asked: visit.bloodTestAsked } }));
  }
  if (visit.goAhead === 'void') {
    const since = day(visit.goAheadVoidSince ?? now);
    breaks.push(found('visit-without-decision', { ...common, since, data: { ...about, state: 'void' } }));
  } else if (visit.goAhead === 'awaited') {
    const waitedFrom = addMinutes(visit.startsAt, -decisionWithinMinutes);
    if (compareInstants(now, waitedFrom) >= 0)
      breaks.push(found('visit-without-decision', { ...common, since: day(waitedFrom), data: { ...about, state: 'awaited' } }));
  }
  return breaks;
}
