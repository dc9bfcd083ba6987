import { addDays, weekdayOf } from './days';
import { holidayOn } from './holidays-of';
import type { IsoDate, WorkingCalendar } from './types';

/** Monday to Friday in mainland France: the default until the unit says otherwise. */
export const MAINLAND_WEEK: WorkingCalendar = { region: 'metropole', weekdays: [1, 2, 3, 4, 5] };

/** A calendar that never opens would make every search endless: after this many days it is a fault of configuration. */
const LONGEST_CLOSURE_DAYS = 370;

export function isWorkingDay(date: IsoDate, calendar: WorkingCalendar): boolean {
  if (calendar.open?.includes(date)) return true;
  if (calendar.closed?.includes(date)) return false;
  return calendar.weekdays.includes(weekdayOf(date)) && holidayOn(date, calendar.region) === null;
}

/** Sundays and public holidays: the days for which NGAP art. 14 asks for its own words. */
export function isSundayOrHoliday(date: IsoDate, region: WorkingCalendar['region']): boolean {
  return weekdayOf(date) === 7 || holidayOn(date, region) !== null;
}

function nearestWorkingDay(start: IsoDate, step: 1 | -1, calendar: WorkingCalendar): IsoDate {
  let day = start;
  for (let tried = 0; tried <= LONGEST_CLOSURE_DAYS; tried += 1) {
    if (isWorkingDay(day, calendar)) return day;
    day = addDays(day, step);
  }
  throw new RangeError(`No working day within ${LONGEST_CLOSURE_DAYS} days of ${start}: check this unit's calendar`);
}

/** The `n` first working days at or after `from`: today counts if the unit works today. */
export function nextWorkingDays(from: IsoDate, n: number, calendar: WorkingCalendar): IsoDate[] {
  const days: IsoDate[] = [];
  let day = from;
  while (days.length < n) {
    day = nearestWorkingDay(day, 1, calendar);
    days.push(day);
    day = addDays(day, 1);
  }
  return days;
}

/** The n-th working day strictly after `date` (before it if `n` is negative); `date` itself if `n` is 0. */
export function addWorkingDays(date: IsoDate, n: number, calendar: WorkingCalendar): IsoDate {
  const step = n < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(n); left > 0; left -= 1) day = nearestWorkingDay(addDays(day, step), step, calendar);
  return day;
}

/** Working days after `from`, up to and including `to`: Friday to Monday is 1. Negative if `to` comes first. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: WorkingCalendar): number {
  if (to < from) return -workingDaysFrom(to, from, calendar);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
}

function workingDaysFrom(first: IsoDate, before: IsoDate, calendar: WorkingCalendar): number {
  let count = 0;
  for (let day = first; day < before; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
}
