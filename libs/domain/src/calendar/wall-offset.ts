import { Temporal } from 'temporal-polyfill';
import type { Instant, TimeZone } from './types';

const STRICT = /^(\d{4}-\d\d-(?:0[1-9]|1\d|2[0-8]))T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** Milliseconds since 1970. A plan of forty visits asks for some thousand of these: the plainest writing is read at once. */
export function millisecondsOf(instant: Instant): number {
  return STRICT.test(instant) ? Date.parse(instant) : Temporal.Instant.from(instant).epochMilliseconds;
}

/** Offsets change on a quarter of an hour, everywhere since 1970: inside one, an answer holds for every instant. */
const QUARTER = 15 * 60_000;
const known = new Map<string, number>();
const MOST_KNOWN = 20_000;

/** What the wall is ahead of UTC at this instant, in milliseconds. */
export function wallOffset(milliseconds: number, timeZone: TimeZone): number {
  if (milliseconds < 0) return asked(milliseconds, timeZone);
  const key = `${timeZone} ${Math.floor(milliseconds / QUARTER)}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const offset = asked(milliseconds, timeZone);
  known.set(key, offset);
  return offset;
}

function asked(milliseconds: number, timeZone: TimeZone): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZone);
  return zoned.offsetNanoseconds / 1_000_000;
}

const walls = new Map<string, string>();

/**
 * The wall's date and time as text, 'YYYY-MM-DDTHH:MM:SS.sssZ' with a Z that means nothing. The same few hundred instants are asked again
 * and again by one page: what was answered is kept.
 */
export function wallText(instant: Instant, timeZone: TimeZone): string {
  const key = `${instant} ${timeZone}`;
  const found = walls.get(key);
  if (found !== undefined) return found;
  if (walls.size >= MOST_KNOWN) walls.clear();
  const at = millisecondsOf(instant);
  const text = new Date(at + wallOffset(at, timeZone)).toISOString();
  walls.set(key, text);
  return text;
}
