import { addDays, addWorkingDays, daysBetween, isWorkingDay } from '../calendar';
import type { IsoDate, WorkingCalendar } from '../calendar';
import type { CallKind } from './kind-of-call';

export interface Cadence {
  /** Days since the start of the treatment up to which this rhythm holds. */
  untilDay: number;
  everyDays: number;
}

/** CAPRI (oral anticancer drugs): weekly in month 1, twice a month for three months, then every three weeks up to six months. */
const CAPRI: readonly Cadence[] = [
  { untilDay: 28, everyDays: 7 },
  { untilDay: 118, everyDays: 15 },
  { untilDay: 183, everyDays: 21 },
];

/**
 * The day proposed for the next call after one that was made today, on a working day; null when the rhythm is over or there is none.
 * @param startedOn the first day of the oral treatment
 */
export function nextCallOn(kind: CallKind, startedOn: IsoDate | null, today: IsoDate, calendar: WorkingCalendar): IsoDate | null {
  if (kind !== 'oral-treatment') return null;
  const day = startedOn === null ? 0 : Math.max(0, daysBetween(startedOn, today));
  const cadence = CAPRI.find(({ untilDay }) => day < untilDay);
  if (!cadence) return null;
  const on = addDays(today, cadence.everyDays);
  return isWorkingDay(on, calendar) ? on : addWorkingDays(on, 1, calendar);
}

/**
 * When to try again: this afternoon after a failed morning, else the next working morning. Given as a local day and hour;
 * the third try goes to the end of the day, when people are home.
 */
export function nextTryOn(
  triedAt: { day: IsoDate; time: string },
  attempts: number,
  calendar: WorkingCalendar,
): { day: IsoDate; time: string } {
  if (triedAt.time < '12:00') return { day: triedAt.day, time: attempts >= 1 ? '17:30' : '16:00' };
  return { day: addWorkingDays(triedAt.day, 1, calendar), time: attempts >= 1 ? '17:30' : '10:00' };
}
