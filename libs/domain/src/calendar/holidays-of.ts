import { Temporal } from 'temporal-polyfill';
import { easterSunday } from './easter-sunday';
import { HOLIDAY_RULES, type HolidayDay } from './holiday-rules';
import type { Holiday, HolidayRegion, IsoDate } from './types';

const known = new Map<string, readonly Holiday[]>();

/** The public holidays of a year in a region, in date order. */
export function holidaysOf(year: number, region: HolidayRegion): readonly Holiday[] {
  const key = `${region} ${year}`;
  const found = known.get(key);
  if (found) return found;
  const easter = Temporal.PlainDate.from(easterSunday(year));
  const dateOf = (on: HolidayDay): IsoDate =>
    ('fromEaster' in on ? easter.add({ days: on.fromEaster }) : Temporal.PlainDate.from({ year, ...on })).toString();
  const holidays = HOLIDAY_RULES.filter((rule) => !rule.regions || rule.regions.includes(region))
    .map(({ code, label, on }) => ({ code, label, date: dateOf(on) }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  known.set(key, holidays);
  return holidays;
}

export function holidayOn(date: IsoDate, region: HolidayRegion): Holiday | null {
  return holidaysOf(Number(date.slice(0, 4)), region).find((holiday) => holiday.date === date) ?? null;
}
