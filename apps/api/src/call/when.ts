import { addDays, instantOf, isIsoDate, localTimeOf } from '@jalon/domain/calendar';
import type { IsoDate, WorkingCalendar } from '@jalon/domain/calendar';
import { MAINLAND_WEEK } from '@jalon/domain/calendar';
import { todayOf, type Tx } from '@jalon/persistence';

export interface When {
  on: IsoDate;
  time: string;
}

/** The instant of a local day and hour; null when it is none, or past. An hour that happens twice is the earlier one. */
export function instantWhen({ on, time }: When, tx: Tx): string | null {
  if (!isIsoDate(on) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  const instant = instantOf(`${on}T${time}`, tx.actor.timeZone, 'earlier');
  return instant.ok && Date.parse(instant.value) > Date.parse(tx.now) ? instant.value : null;
}

export const timeOf = (tx: Tx, instant: string): string => localTimeOf(instant, tx.actor.timeZone);

/** The working week of the site until a unit's own calendar is asked for. */
export const calendarOf = (tx: Tx): WorkingCalendar => ({
  ...MAINLAND_WEEK,
  region: tx.actor.holidayRegion as WorkingCalendar['region'],
});

/** How far ahead a call reminds: the appointment of next week and the blood test before it. */
export const remindUntil = (tx: Tx): string => `${addDays(todayOf(tx), 16)}T00:00:00Z`;
