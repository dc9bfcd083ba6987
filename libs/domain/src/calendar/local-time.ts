import { Temporal } from 'temporal-polyfill';
import { ok, refuse, type Result } from '../result';
import { isIsoDate } from './days';
import type { Instant, IsoDate, LocalDateTime, TimeZone } from './types';
import { millisecondsOf, wallOffset, wallText } from './wall-offset';

export type LocalTimeRefusal =
  | { code: 'not-a-date-time'; typed: string }
  /** The clocks went forward over it: the hour does not exist that day. Both readings are given. */
  | { code: 'hour-does-not-exist'; earlier: Instant; later: Instant }
  /** The clocks went back: the hour happens twice that day. Both readings are given. */
  | { code: 'hour-happens-twice'; earlier: Instant; later: Instant };

/** The day that a clock on the wall shows at this instant. */
export function localDateOf(instant: Instant, timeZone: TimeZone): IsoDate {
  return wallText(instant, timeZone).slice(0, 10);
}

/** 'HH:MM' on the wall at this instant. */
export function localTimeOf(instant: Instant, timeZone: TimeZone): string {
  return wallText(instant, timeZone).slice(11, 16);
}

/** 'YYYY-MM-DDTHH:MM' on the wall at this instant. */
export function localDateTimeOf(instant: Instant, timeZone: TimeZone): LocalDateTime {
  return wallText(instant, timeZone).slice(0, 16);
}

/**
 * The instant of a wall-clock time. `whenTwice` settles the repeated hour of the autumn change; without it both readings come back
 * as a refusal, as they always do for the missing hour of spring: a visit must not be moved by an hour in silence.
 */
export function instantOf(
  local: LocalDateTime,
  timeZone: TimeZone,
  whenTwice?: 'earlier' | 'later',
): Result<Instant, LocalTimeRefusal> {
  if (!isLocalDateTime(local)) return refuse({ code: 'not-a-date-time' as const, typed: local });
  const settled = farFromAnyChange(local, timeZone);
  if (settled) return ok(settled);
  const plain = Temporal.PlainDateTime.from(local);
  const zoned = (disambiguation: 'earlier' | 'later') => plain.toZonedDateTime(timeZone, { disambiguation });
  const [earlier, later] = [zoned('earlier'), zoned('later')];
  const [earlierText, laterText] = [earlier.toInstant().toString(), later.toInstant().toString()];
  if (earlier.epochMilliseconds === later.epochMilliseconds) return ok(earlierText);
  const exists = earlier.toPlainDateTime().equals(plain) && later.toPlainDateTime().equals(plain);
  if (!exists) return refuse({ code: 'hour-does-not-exist' as const, earlier: earlierText, later: laterText });
  if (whenTwice) return ok(whenTwice === 'earlier' ? earlierText : laterText);
  return refuse({ code: 'hour-happens-twice' as const, earlier: earlierText, later: laterText });
}

/** The first instant of a local day: where midnight does not exist, the first hour that does. */
export function startOfDay(date: IsoDate, timeZone: TimeZone): Instant {
  return (
    farFromAnyChange(`${date}T00:00`, timeZone) ?? Temporal.PlainDate.from(date).toZonedDateTime(timeZone).toInstant().toString()
  );
}

/** Milliseconds since 1970: reads every writing of an instant, PostgreSQL's blank between date and time included. */
export function epochOf(instant: Instant): number {
  return millisecondsOf(instant);
}

/** Whole minutes from one instant to the other; negative if `to` comes first. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.trunc((epochOf(to) - epochOf(from)) / 60_000);
}

export function addMinutes(instant: Instant, minutes: number): Instant {
  return new Date(millisecondsOf(instant) + minutes * 60_000).toISOString().replace('.000Z', 'Z');
}

/** -1, 0 or 1: instants with different offsets cannot be compared as text. */
export function compareInstants(a: Instant, b: Instant): number {
  if (inUtc(a) && inUtc(b)) return a < b ? -1 : a > b ? 1 : 0;
  return Math.sign(millisecondsOf(a) - millisecondsOf(b));
}

/** As the database and the clock write them, 'YYYY-MM-DDTHH:MM:SS.sssZ': their order is that of their letters. */
const inUtc = (instant: Instant): boolean => instant.length === 24 && instant.endsWith('Z') && instant[0] !== '+';

const DAY = 24 * 60 * 60_000;

/** The offset is the same a day before and a day after: the hour exists, once. Null near a change, and before 1970. */
function farFromAnyChange(local: LocalDateTime, timeZone: TimeZone): Instant | null {
  const wall = Date.parse(`${local}Z`);
  const offset = wallOffset(wall - DAY, timeZone);
  if (wall < 2 * DAY || offset !== wallOffset(wall + DAY, timeZone)) return null;
  return new Date(wall - offset).toISOString().replace('.000Z', 'Z');
}

function isLocalDateTime(local: LocalDateTime): boolean {
  return /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(local) && isIsoDate(local.slice(0, 10));
}
