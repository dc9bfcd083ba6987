import type { DayChange, DayRow, DayVisit } from './day-query';

export const LISTS = ['all', 'secure', 'town', 'calls', 'milestones'] as const;
export type ListFilter = (typeof LISTS)[number];

const CODES: Record<Exclude<ListFilter, 'all'>, readonly string[]> = {
  secure: [
    'visit-without-blood-test',
    'visit-without-decision',
    'arrival-to-check',
    'no-pivot',
    'pivot-absent',
    'no-next-step',
    'appointment-missed',
    'appointment-cancelled',
    'home-care-overlaps-visit',
    'home-care-ends-before-next',
    'sending-not-acknowledged',
    'not-reached',
    'discharge-without-town',
    'left-with-work',
  ],
  town: [
    'request-to-verify',
    'request-returned',
    'prescription-to-prepare',
    'prescription-to-sign',
    'prescription-to-send',
    'prescription-to-acknowledge',
    'medical-opinion-asked',
  ],
  calls: ['call-due'],
  milestones: ['milestone-past-window', 'milestone-due'],
};

/** A row stands under every filter for which it has a reason. */
export function standsUnder(row: DayRow, filter: ListFilter): boolean {
  return filter === 'all' || row.reasons.some(({ code }) => CODES[filter].includes(code));
}

export const VISITS = ['all', 'first', 'unsure', 'red', 'mine', 'changed'] as const;
export type VisitFilter = (typeof VISITS)[number];

export function isShown(visit: DayVisit, filter: VisitFilter, changes: readonly DayChange[]): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'first':
      return visit.arrival.shown === 'first' && visit.status === 'planned';
    case 'unsure':
      return visit.arrival.shown === 'unsure' && visit.status === 'planned';
    case 'red':
      return visit.arrival.red || visit.bloodTest.red || visit.goAhead.red;
    case 'mine':
      return visit.seenAt !== null;
    case 'changed':
      return changes.some((change) => change.visit === visit.id);
  }
}

/** The address's word for a filter; what it does not know is the first, which hides nothing. */
export function oneOf<T extends string>(known: readonly [T, ...T[]], word: unknown): T {
  return known.find((one) => one === word) ?? known[0];
}
