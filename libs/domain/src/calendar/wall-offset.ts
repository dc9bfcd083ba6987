import { Temporal } from 'temporal-polyfill';
import type { Instant, TimeZone } from './types';

const STRICT = /^(\d{4}-\d\d-(?:0[1-9]|1\d|2[0-8]))T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** Milliseconds since 1970. A plan of forty visits asks for some thousand of these: the plainest writing is read at once. */
export function millisecondsOf(instant: Instant): number {
  return STRICT.test(instant) ? Date.parse(instant) : Temporal.Instant.from(instant).epochMilliseconds;
}

/** Offsets change on a quarter of an hour, everywhere since 1970: inside one, an answer holds for every instant. */
const QUARTER = 15 * 60_000;
const known = new Map<TimeZone, Map<number, number>>();
const MOST_KNOWN = 20_000;

/** What the wall is ahead of UTC at this instant, in milliseconds. */
export function wallOffset(milliseconds: number, timeZone: TimeZone): number {
  if (milliseconds < 0) return asked(milliseconds, timeZone);
  const here = knownIn(known, timeZone);
  const quarter = Math.floor(milliseconds / QUARTER);
  const found = here.get(quarter);
  if (found !== undefined) return found;
  if (here.size >= MOST_KNOWN) here.clear();
  const offset = asked(milliseconds, timeZone);
  here.set(quarter, offset);
  return offset;
}

function knownIn<Key, Value>(all: Map<TimeZone, Map<Key, Value>>, timeZone: TimeZone): Map<Key, Value> {
  let here = all.get(timeZone);
  if (!here) all.set(timeZone, (here = new Map()));
  return here;
}

function asked(milliseconds: number, timeZone: TimeZone): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZone);
  return zoned.offsetNanoseconds / 1_000_000;
}

const walls = new Map<TimeZone, Map<Instant, string>>();

/**
 * The wall's date and time as text, 'YYYY-MM-DDTHH:MM:SS.sssZ' with a Z that means nothing. The same few hundred instants are asked again
 * and again by one page: what was answered is kept.
 */
export function wallText(instant: Instant, timeZone: TimeZone): string {
  const here = knownIn(walls, timeZone);
  const found = here.get(instant);
  if (found !== undefined) return found;
  if (here.size >= MOST_KNOWN) here.clear();
  const at = millisecondsOf(instant);
  const text = new Date(at + wallOffset(at, timeZone)).toISOString();
  here.set(instant, text);
  return text;
}
