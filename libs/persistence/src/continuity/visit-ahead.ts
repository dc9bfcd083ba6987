import {
  BLOOD_TEST_SETTINGS,
  missingFrom,
  shownBloodTest,
  shownGoAhead,
  type Decision,
  type GoAhead,
  type KeptBloodTest,
} from '@jalon/domain/appointment';
import { MAINLAND_WEEK, type HolidayRegion } from '@jalon/domain/calendar';
import type { VisitAhead } from '@jalon/domain/continuity';

/** A visit to come, as the database answers it, with what its unit sets for itself. */
export interface VisitFacts {
  id: string;
  startsAt: string;
  lab: KeptBloodTest;
  labReceivedAt: string | null;
  settings: { weekdays?: number[]; closed?: string[]; open?: string[]; missingWithinHours?: number };
  region: string;
  decision: Decision | null;
  decisionStart: string | null;
  decisionLab: string | null;
  decidedBy: string | null;
  reportedBy: string | null;
  confirmedAt: string | null;
  decidedAt: string | null;
}

/** In the unit's own working calendar: Monday's blood test is looked for on Friday. */
export function visitAhead(visit: VisitFacts, { now, timeZone }: { now: string; timeZone: string }): VisitAhead {
  const { weekdays = MAINLAND_WEEK.weekdays, closed, open, missingWithinHours } = visit.settings;
  const place = { calendar: { region: visit.region as HolidayRegion, weekdays, closed, open }, timeZone };
  const test = { missingWithinHours: missingWithinHours ?? BLOOD_TEST_SETTINGS.missingWithinHours };
  const startsAt = new Date(visit.startsAt).toISOString();
  const decided = { id: visit.id, startsAt, resultReceivedAt: visit.labReceivedAt, cancelled: false };
  const goAhead = shownGoAhead(decisionOf(visit), decided).state;
  return {
    id: visit.id,
    startsAt,
    bloodTest: shownBloodTest({ kept: visit.lab, visitStart: startsAt }, now, place, test),
    bloodTestAsked: visit.lab === 'requested',
    bloodTestMissingFrom: missingFrom(startsAt, place, test),
    goAhead,
    goAheadVoidSince: goAhead === 'void' ? visit.decidedAt : null,
  };
}

function decisionOf(visit: VisitFacts): GoAhead[] {
  const { decision, decisionStart, decidedBy, decidedAt } = visit;
  if (!decision || !decisionStart || !decidedBy || !decidedAt) return [];
  const { decisionLab: resultReceivedAt, reportedBy, confirmedAt } = visit;
  const what = { visitId: visit.id, visitStart: decisionStart, resultReceivedAt, decision };
  return [{ ...what, by: decidedBy, reportedBy, confirmedAt, at: decidedAt }];
}
