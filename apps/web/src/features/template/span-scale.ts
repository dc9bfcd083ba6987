import type { Span } from '@jalon/domain/calendar';
import type { MilestoneRule, Window } from '@jalon/domain/pathway';

/** About how many days: a drawing needs no calendar. */
export function daysOf({ months = 0, weeks = 0, days = 0 }: Span): number {
  return months * 30.44 + weeks * 7 + days;
}

/** What is drawn of a milestone: its windows, or each phase of its cadence as one long bar. */
export function drawnWindows({
  windows = [],
  repeat,
}: Pick<MilestoneRule, 'windows' | 'repeat'>): { from: number; to: number }[] {
  const drawn = (one: Pick<Window, 'from' | 'to'>) => ({ from: daysOf(one.from), to: daysOf(one.to) });
  let start = 0;
  const phases = (repeat?.phases ?? []).map(({ until }) => {
    const bar = { from: start, to: daysOf(until) };
    start = bar.to;
    return bar;
  });
  return [...windows.map(drawn), ...phases];
}

const STEPS = [7, 14, 28, 60, 91, 183, 365, 731, 1096, 1827, 2557, 3653] as const;

export interface Scale {
  before: number;
  after: number;
}

/** One scale for the stage, so that its windows can be compared: the nearest round figure on each side of the anchor. */
export function scaleOf(rules: readonly Pick<MilestoneRule, 'windows' | 'repeat'>[]): Scale {
  const all = rules.flatMap(drawnWindows);
  const round = (days: number) => STEPS.find((step) => step >= days) ?? Math.ceil(days);
  const after = round(Math.max(0, ...all.map(({ to }) => to)));
  const before = round(Math.max(0, ...all.map(({ from }) => -from)));
  return { before: Math.max(before, after / 6), after: Math.max(after, before / 6) };
}

/** Where a day stands, in percent of the scale's width. */
export function placeOf({ before, after }: Scale, days: number): number {
  return Math.min(100, Math.max(0, ((days + before) / (before + after)) * 100));
}

/** « 14 j », « 3 mois », « 2 ans »: the end of a scale. */
export function roughly(days: number, words: Record<'days' | 'months' | 'years', (count: number) => string>): string {
  if (days < 60) return words.days(Math.round(days));
  if (days < 700) return words.months(Math.round(days / 30.44));
  return words.years(Math.round(days / 365.25));
}
