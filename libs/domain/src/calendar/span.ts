import { addDays, addMonths } from './days';
import type { IsoDate } from './types';

/** A length of time as people agree on it: calendar months first, then weeks and days; negative goes back. */
export interface Span {
  months?: number;
  weeks?: number;
  days?: number;
}

/** 31 January plus a month is the last day of February; the days come after the months. */
export function addSpan(date: IsoDate, { months = 0, weeks = 0, days = 0 }: Span): IsoDate {
  const moved = months === 0 ? date : addMonths(date, months);
  return weeks === 0 && days === 0 ? moved : addDays(moved, weeks * 7 + days);
}

/** The first, then the second: totals stay exact, since months are only added to the day that they are counted from. */
export function sumOfSpans(a: Span, b: Span): Span {
  const add = (unit: keyof Span): number => (a[unit] ?? 0) + (b[unit] ?? 0);
  return { months: add('months'), weeks: add('weeks'), days: add('days') };
}

export function isEmptySpan({ months = 0, weeks = 0, days = 0 }: Span): boolean {
  return months === 0 && weeks === 0 && days === 0;
}
