import { isIsoDate } from './days';
import type { IsoDate, PartialDate } from './types';

export function isPartialDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return Number(text) > 0;
  if (/^\d{4}-\d{2}$/.test(text)) return isIsoDate(`${text}-01`);
  return isIsoDate(text);
}

/** True when day, month and year are all known. */
export function isFullDate(date: PartialDate): boolean {
  return date.length === 10;
}

/**
 * 'same': both fully known and equal. 'compatible': what both know agrees, but one knows less, so they may be two days.
 * 'different': they cannot be the same day.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): 'same' | 'compatible' | 'different' {
  if (a === b) return isFullDate(a) ? 'same' : 'compatible';
  const known = Math.min(a.length, b.length);
  if (a.length === b.length) return 'different';
  return a.slice(0, known) === b.slice(0, known) ? 'compatible' : 'different';
}

/** For sorting: what is not known comes before what is ('1953' before '1953-01-01'). */
export function orderPartialDates(a: PartialDate, b: PartialDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** '19/05/1953', '05/1953' or '1953': the French and the British order are the same. */
export function formatPartialDate(date: PartialDate): string {
  return date.split('-').reverse().join('/');
}

/** First and last day that this date may be. */
export function boundsOf(date: PartialDate): { earliest: IsoDate; latest: IsoDate } {
  if (isFullDate(date)) return { earliest: date, latest: date };
  if (date.length === 4) return { earliest: `${date}-01-01`, latest: `${date}-12-31` };
  const lastDay = ['31', '30', '29', '28'].find((day) => isIsoDate(`${date}-${day}`)) ?? '28';
  return { earliest: `${date}-01`, latest: `${date}-${lastDay}` };
}

const FRENCH = /^(?:(?:(\d{1,2})[/. -])?(\d{1,2})[/. -])?(\d{4})$/;

/** As somebody types it: « 5/2/1943 », « 02/1943 », « 1943 », or the ISO date; null where it is no date. */
export function readPartialDate(typed: string): PartialDate | null {
  const text = typed.trim();
  const [, day, month, year] = FRENCH.exec(text) ?? [];
  const date = year ? [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-') : text;
  return isPartialDate(date) ? date : null;
}
