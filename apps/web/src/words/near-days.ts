import { daysBetween } from '@jalon/domain/calendar';
import type { Dates } from './dates';

/** A day as it is said from today: nothing that could be another month or another year. */
export interface NearDays {
  /** « ven. 27 » within a week, « lun. 07/12 » within the year, else « 07/12/2027 ». */
  day(iso: string): string;
  /** The same with its hour. */
  dayHour(instant: string): string;
  /** « 24/11 », with the year when it is not this one. */
  short(iso: string): string;
}

export function nearDays(dates: Dates, today: string): NearDays {
  const sameYear = (iso: string) => iso.slice(0, 4) === today.slice(0, 4);
  const day = (iso: string) => {
    const away = daysBetween(today, iso);
    if (away >= -6 && away <= 6) return dates.shortDay(iso);
    const [weekday = ''] = dates.shortDay(iso).split(/[\s,]/);
    return away <= 180 && away >= -180
      ? `${/\d/.test(weekday) ? '' : `${weekday}\u00a0`}${dates.dayMonth(iso)}`
      : dates.date(iso);
  };
  return {
    day,
    dayHour: (instant) => {
      const near = dates.dayHour(instant);
      const shown = dates.shortDay(dates.dayOf(instant));
      return near.replace(shown, day(dates.dayOf(instant)));
    },
    short: (iso) => (sameYear(iso) ? dates.dayMonth(iso) : dates.date(iso)),
  };
}
