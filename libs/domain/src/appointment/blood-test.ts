import { addMinutes, addWorkingDays, compareInstants, instantOf, localDateOf, localTimeOf, startOfDay } from '../calendar';
import type { Instant, TimeZone, WorkingCalendar } from '../calendar';
import type { KeptBloodTest, ShownBloodTest } from './types';

export interface BloodTestSettings {
  /** From so many working hours before the visit (a working day counts 24, as « 48 h avant » does), a result not in is missing. */
  missingWithinHours: number;
}

/** A blood test is made about 48 h before; the morning of the day before is late. A default: each unit sets its own. */
export const BLOOD_TEST_SETTINGS: BloodTestSettings = { missingWithinHours: 24 };

export interface BloodTestFacts {
  kept: KeptBloodTest;
  visitStart: Instant;
}

/** What the droplet shows now: 'missing' wins over what was kept when the visit is near and no result came. */
export function shownBloodTest(
  { kept, visitStart }: BloodTestFacts,
  now: Instant,
  place: { calendar: WorkingCalendar; timeZone: TimeZone },
  settings: BloodTestSettings = BLOOD_TEST_SETTINGS,
): ShownBloodTest {
  return kept === 'none' || kept === 'received' ? kept : bloodTestSince(kept, now, missingFrom(visitStart, place, settings));
}

/** The same, for who knows already from when it is missing. */
export function bloodTestSince(kept: KeptBloodTest, now: Instant, missing: Instant): ShownBloodTest {
  if (kept === 'none' || kept === 'received') return kept;
  return compareInstants(now, missing) >= 0 ? 'missing' : kept;
}

/** From when a result not received is missing: weekends and holidays do not count, so Monday's visit is checked on Friday. */
export function missingFrom(
  visitStart: Instant,
  { calendar, timeZone }: { calendar: WorkingCalendar; timeZone: TimeZone },
  { missingWithinHours }: BloodTestSettings = BLOOD_TEST_SETTINGS,
): Instant {
  const days = Math.floor(missingWithinHours / 24);
  const day = addWorkingDays(localDateOf(visitStart, timeZone), -days, calendar);
  const sameHour = instantOf(`${day}T${localTimeOf(visitStart, timeZone)}`, timeZone, 'earlier');
  const thatHour = sameHour.ok ? sameHour.value : startOfDay(day, timeZone);
  return addMinutes(thatHour, -(missingWithinHours % 24) * 60);
}
