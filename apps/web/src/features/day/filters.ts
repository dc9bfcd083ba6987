import { isJobFunction, type JobFunction } from '@jalon/access';
import type { ReasonCode } from '@jalon/domain/worklist';
import type { DayChange, DayRow, DayVisit } from './day-query';

export const LISTS = [
  'all',
  'secure',
  'town',
  'sign',
  'decisions',
  'calls',
  'milestones',
  'tasks',
  'messages',
  'put-off',
  'handed-over',
] as const;
export type ListFilter = (typeof LISTS)[number];
/** Lists of their own beside today's: what left it, for later or for somebody else. */
type Aside = 'put-off' | 'handed-over';
type Theme = Exclude<ListFilter, 'all' | Aside>;

/** Under which words each reason stands: one that is missing here does not compile. */
const THEMES: Record<ReasonCode, readonly Theme[]> = {
  'visit-without-blood-test': ['secure'],
  'visit-without-decision': ['secure', 'decisions'],
  'decision-to-confirm': ['secure', 'decisions'],
  'arrival-to-check': ['secure'],
  'no-pivot': ['secure'],
  'pivot-absent': ['secure'],
  'no-next-step': ['secure'],
  'appointment-missed': ['secure'],
  'appointment-cancelled': ['secure'],
  'home-care-overlaps-visit': ['secure'],
  'home-care-ends-before-next': ['secure'],
  'sending-not-acknowledged': ['secure'],
  'not-reached': ['secure'],
  'discharge-without-town': ['secure'],
  'left-with-work': ['secure'],
  'consent-ending': ['secure'],
  'consent-over': ['secure'],
  'request-to-verify': ['town'],
  'request-returned': ['town'],
  'prescription-to-prepare': ['town'],
  'prescription-to-sign': ['town', 'sign'],
  'prescription-to-send': ['town'],
  'prescription-to-acknowledge': ['town'],
  'medical-opinion-asked': ['town', 'sign'],
  'call-due': ['calls'],
  'milestone-past-window': ['milestones'],
  'milestone-due': ['milestones'],
  'visit-said-seen': ['milestones'],
  'lost-to-follow-up': ['milestones', 'secure'],
  'task-due': ['tasks'],
  'no-pathway': ['tasks'],
  'row-waiting': ['tasks'],
  'message-unread': ['messages'],
  'change-to-acknowledge': ['messages'],
};

export const REASON_CODES = Object.keys(THEMES) as ReasonCode[];

const nurse: readonly Theme[] = ['secure', 'town', 'calls', 'milestones', 'tasks', 'messages'];
const physician: readonly Theme[] = ['sign', 'decisions', 'secure', 'milestones', 'calls', 'tasks', 'messages', 'town'];
const cell: readonly Theme[] = ['secure', 'milestones', 'calls', 'tasks', 'messages', 'town'];

/** What each function looks for, its own first; together they leave no reason out. */
const OFFERED: Partial<Record<JobFunction, readonly Theme[]>> = {
  physician,
  'general-practitioner': physician,
  'pilot-physician': ['milestones', 'secure', 'calls', 'sign', 'decisions', 'tasks', 'messages', 'town'],
  coordinator: cell,
  'social-worker': ['calls', 'tasks', 'milestones', 'messages', 'secure', 'town'],
  'town-nurse': ['town', 'calls', 'tasks', 'messages', 'secure', 'milestones'],
};

export const themesOf = (job: string): readonly Theme[] => (isJobFunction(job) ? OFFERED[job] : undefined) ?? nurse;

/** Those under which somebody waits, and the one that is chosen. */
export function offeredTo(job: string, rows: readonly DayRow[], chosen: ListFilter): ListFilter[] {
  const themes = themesOf(job).filter((theme) => theme === chosen || rows.some((row) => standsUnder(row, theme)));
  return ['all', ...themes, ...(themes.some((theme) => theme === chosen) || !isTheme(chosen) ? [] : [chosen])];
}

export const isAside = (filter: ListFilter): filter is Aside => filter === 'put-off' || filter === 'handed-over';
const isTheme = (filter: ListFilter): boolean => filter !== 'all' && !isAside(filter);

/** A row stands under every filter for which it has a reason. */
export function standsUnder(row: DayRow, filter: ListFilter): boolean {
  if (filter === 'all' || isAside(filter)) return filter === 'all';
  return row.reasons.some(({ code }) => Object.hasOwn(THEMES, code) && THEMES[code as ReasonCode].includes(filter));
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
