import { addDays, daysBetween, daysFromTo, weekdayOf, type IsoDate } from '../calendar';
import type { Frequency, PrescriptionLine } from './types';

export interface SessionDay {
  date: IsoDate;
  times: number;
}

type Timing = Pick<PrescriptionLine, 'frequency' | 'start' | 'end'>;

/**
 * The days of care, in order. Null for « n fois par semaine » without named days: the practice chooses them.
 * Empty when the end comes before the start.
 */
export function sessionDaysOf({ frequency, start, end }: Timing): SessionDay[] | null {
  const once = (dates: readonly IsoDate[]) =>
    [...new Set(dates)]
      .filter((date) => date >= start && date <= end)
      .sort()
      .map((date) => ({ date, times: 1 }));
  switch (frequency.kind) {
    case 'times-a-day':
      return daysFromTo(start, end).map((date) => ({ date, times: frequency.times }));
    case 'every-n-days':
      return once(daysFromTo(start, end).filter((_, index) => index % frequency.n === 0));
    case 'fixed-dates':
      return once(frequency.dates);
    case 'before-cure':
      return once(frequency.cures.map((cure) => addDays(cure, -Math.ceil(frequency.hours / 24))));
    case 'times-a-week': {
      if (!frequency.weekdays) return null;
      const { weekdays } = frequency;
      return once(daysFromTo(start, end).filter((date) => weekdays.includes(weekdayOf(date))));
    }
  }
}

/**
 * Duration × frequency = number of sessions. Without named weekdays a broken week may hold fewer sessions than its share or its
 * whole number: `least` and `most` then differ.
 */
export function sessionsRangeOf(line: Timing): { least: number; most: number } {
  const days = sessionDaysOf(line);
  if (days) {
    const total = days.reduce((sum, day) => sum + day.times, 0);
    return { least: total, most: total };
  }
  const times = line.frequency.kind === 'times-a-week' ? line.frequency.times : 0;
  const length = Math.max(0, daysBetween(line.start, line.end) + 1);
  const [weeks, left] = [Math.floor(length / 7), length % 7];
  return { least: weeks * times + Math.max(0, times - (7 - left)), most: weeks * times + Math.min(times, left) };
}

/** The number of sessions to write on the line. */
export function sessionsOf(line: Timing): number {
  return sessionsRangeOf(line).most;
}

/** Sessions of this line from that day on: what a change on that day replaces. */
export function sessionsLeftFrom(line: Timing, day: IsoDate): number {
  const days = sessionDaysOf(line);
  if (!days) return sessionsOf({ ...line, start: day > line.start ? day : line.start });
  return days.reduce((sum, session) => (session.date >= day ? sum + session.times : sum), 0);
}

/** Care on named days lasts from the first of its sessions to the last; null when a period has to be said. */
export function periodOfNamedDays(frequency: Frequency): { start: IsoDate; end: IsoDate } | null {
  if (frequency.kind !== 'fixed-dates' && frequency.kind !== 'before-cure') return null;
  const days = sessionDaysOf({ frequency, start: '0001-01-01', end: '9999-12-31' }) ?? [];
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { start: first.date, end: last.date } : null;
}

/** Care that leaves no day out: Sundays and holidays come with it. */
export function isDaily(frequency: Frequency): boolean {
  if (frequency.kind === 'times-a-day') return true;
  return (
    frequency.kind === 'times-a-week' && (frequency.weekdays ? new Set(frequency.weekdays).size === 7 : frequency.times >= 7)
  );
}
