import { daysBetween, type IsoDate } from '../calendar';

/** A gap as it is counted: its kind, when it opened, and what was said to have caused it. */
export interface CountedGap {
  code: string;
  openedOn: IsoDate;
  cause: string | null;
}

/** Said of a gap that was none here. */
export const NO_MATTER = 'no-matter';

/** From how many gaps in how many days a cause is one that comes back: a team may find another number truer. */
export const RECURRENCE = { times: 3, withinDays: 90 } as const;

/** From how many gaps on, and from which part of them said to be no matter, a kind costs attention for nothing. */
export const DISMISSAL = { atLeast: 4, part: 0.5 } as const;

/** What is looked at before and after an answer, and how long it takes before anything can be said. */
const COMPARED = { atMostDays: 180, tooEarlyDays: 14 } as const;

export interface CauseOverTime {
  cause: string | null;
  total: number;
  /** One a month asked for, in their order. */
  byMonth: number[];
  isRecurrent: boolean;
}

/** How often each cause was said, month by month, the most frequent first; gaps of which nobody has said the cause yet come last. */
export function causesOverTime(gaps: readonly CountedGap[], months: readonly string[], today: IsoDate): CauseOverTime[] {
  const causes = [...new Set(gaps.map(({ cause }) => cause))].filter((cause) => cause !== NO_MATTER);
  return causes
    .map((cause) => {
      const of = gaps.filter((gap) => gap.cause === cause);
      const lately = of.filter(({ openedOn }) => daysBetween(openedOn, today) <= RECURRENCE.withinDays);
      return {
        cause,
        total: of.length,
        byMonth: months.map((month) => of.filter(({ openedOn }) => openedOn.startsWith(month)).length),
        isRecurrent: cause !== null && lately.length >= RECURRENCE.times,
      };
    })
    .sort((a, b) => Number(a.cause === null) - Number(b.cause === null) || b.total - a.total);
}

export interface KindDismissed {
  code: string;
  opened: number;
  dismissed: number;
}

/** Kinds of which people mostly say that they were no matter. */
export function mostlyDismissed(gaps: readonly CountedGap[]): KindDismissed[] {
  return [...new Set(gaps.map(({ code }) => code))]
    .map((code) => {
      const of = gaps.filter((gap) => gap.code === code);
      return { code, opened: of.length, dismissed: of.filter(({ cause }) => cause === NO_MATTER).length };
    })
    .filter(({ opened, dismissed }) => dismissed >= DISMISSAL.atLeast && dismissed / opened >= DISMISSAL.part)
    .sort((a, b) => b.dismissed - a.dismissed);
}

export interface Recurrence {
  before: number;
  after: number;
  /** The same number of days on both sides. */
  days: number;
  says: 'too-early' | 'gone' | 'less' | 'comes-back';
}

/** Whether a cause comes back once its answer is in force: as many days before it as after it, so that like is compared with like. */
export function recurrenceSince(gaps: readonly CountedGap[], cause: string, since: IsoDate, today: IsoDate): Recurrence {
  const days = Math.min(Math.max(daysBetween(since, today), 0), COMPARED.atMostDays);
  const of = gaps.filter((gap) => gap.cause === cause).map(({ openedOn }) => daysBetween(since, openedOn));
  const after = of.filter((day) => day >= 0 && day <= days).length;
  const before = of.filter((day) => day < 0 && day >= -days).length;
  if (days < COMPARED.tooEarlyDays) return { before, after, days, says: 'too-early' };
  return { before, after, days, says: after === 0 ? 'gone' : after < before ? 'less' : 'comes-back' };
}
