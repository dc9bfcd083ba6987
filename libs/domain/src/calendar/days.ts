import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from './types';

/** True for a real day written 'YYYY-MM-DD', within the lives of people: 2026-02-31 is none, nor a year from which no plan can be counted. */
export function isIsoDate(text: string): boolean {
  if (text < '1800' || text >= '2200') return false;
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) return false;
  // A day past the month's end reads as one of the next month.
  return text.slice(8) < '29' || new Date(`${text}T12:00:00Z`).toISOString().startsWith(text);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(noonOf(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days are counted by the thousand for one plan: plain arithmetic in UTC, where every day has 24 hours. */
function noonOf(date: IsoDate): number {
  const noon = Date.parse(`${date}T12:00:00Z`);
  if (Number.isNaN(noon)) throw new RangeError(`Not a day: ${date}`);
  return noon;
}

/** Calendar months; 31 January plus one month is the last day of February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** Days from one date to the other; negative if `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (noonOf(to) - noonOf(from)) / 86_400_000;
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(noonOf(date)).getUTCDay() || 7;
}

/** Every day from the first to the last, both included; empty if the last comes first. */
export function daysFromTo(first: IsoDate, last: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
