import { addDays, daysBetween, isIsoDate, weekdayOf } from '@jalon/domain/calendar';
import type { WrittenDate } from './written-date';

export type DateAnswer = { readonly date: string } | { readonly code: DateFaultCode };
export type DateFaultCode =
  | 'impossible-date'
  | 'date-too-far'
  | 'date-too-old'
  | 'weekday-mismatch'
  | 'impossible-birth'
  | 'partial-birth'
  | 'birth-in-future'
  | 'birth-too-old';

/** A schedule is for the coming days; an export of a finished quarter is read too, a wrong year is not. */
const DAYS_AHEAD = 550;
const DAYS_BACK = 200;
/** « Lun. 30 » is of this month or of the next two; farther off, its weekday is rather a slip. */
const REACH_OF_DAY = 62;
const OLDEST_BIRTH = '1900-01-01';
/** Below this age two figures rather mean the century before: day hospitals for adults treat people of ninety-nine too. */
const YOUNGEST_SHORT_YEAR = 15;

/** What is known around a date that is not fully written: today, a full date of the same file, the week of the title. */
export type DateHints = { readonly today: string; readonly near: string | null; readonly monday: string | null };

/** The day of a visit, its missing year or month being the nearest that agrees with the weekday and with the file's other days. */
export function resolveVisitDate(written: WrittenDate, hints: DateHints): DateAnswer {
  const { day, month, year, shortYear, weekday } = written;
  const key = [day, month, year, shortYear, weekday, hints.today, hints.near, hints.monday].join();
  const known = resolved.get(key);
  if (known) return known;
  const answer = decideVisitDate(written, hints);
  if (resolved.size >= MAX_REMEMBERED) resolved.clear();
  resolved.set(key, answer);
  return answer;
}

/** A schedule of ten thousand visits has a few dozen days. */
const resolved = new Map<string, DateAnswer>();
const MAX_REMEMBERED = 1_000;

function decideVisitDate(written: WrittenDate, hints: DateHints): DateAnswer {
  if (written.day === null) return fromWeekday(written, hints);
  if (written.month !== null && (written.month < 1 || written.month > 12)) return { code: 'impossible-date' };
  const candidates = candidateDays(written, hints);
  const first = candidates[0];
  if (first === undefined) return { code: 'impossible-date' };
  const near = hints.near ?? hints.monday ?? hints.today;
  const reach = written.month === null ? REACH_OF_DAY : written.year === null ? DAYS_BACK : Infinity;
  const agreeing = candidates.filter(
    (day) => (written.weekday === null || weekdayOf(day) === written.weekday) && Math.abs(daysBetween(near, day)) <= reach,
  );
  const date = nearest(agreeing, near);
  if (date === null) return { code: 'weekday-mismatch' };
  const ahead = daysBetween(hints.today, date);
  if (ahead > DAYS_AHEAD) return { code: 'date-too-far' };
  return ahead < -DAYS_BACK ? { code: 'date-too-old' } : { date };
}

function fromWeekday({ weekday }: WrittenDate, { monday }: DateHints): DateAnswer {
  if (weekday === null || monday === null) return { code: 'impossible-date' };
  return { date: addDays(monday, weekday - 1) };
}

function candidateDays({ day, month, year, shortYear }: WrittenDate, { today, near }: DateHints): string[] {
  const base = Number((near ?? today).slice(0, 4));
  const years = year === null ? [base - 1, base, base + 1] : [shortYear ? 2000 + year : year];
  const months = month === null ? Array.from({ length: 12 }, (_, i) => i + 1) : [month];
  return years.flatMap((y) => months.map((m) => isoDay(y, m, day ?? 0))).filter(isIsoDate);
}

function nearest(days: readonly string[], near: string): string | null {
  let best: { day: string; distance: number } | null = null;
  for (const day of days) {
    const ahead = daysBetween(near, day);
    // A schedule looks forward: between a day long past and one to come, the coming one is meant.
    const distance = ahead < 0 ? -ahead * 2 : ahead;
    if (!best || distance < best.distance) best = { day, distance };
  }
  return best?.day ?? null;
}

/** A birth date; with two figures, the latest century that makes a person old enough to be treated here. */
export function resolveBirth(written: WrittenDate, today: string): DateAnswer {
  const { day, month, year, shortYear } = written;
  if (year === null || month === null || day === null) return { code: 'partial-birth' };
  if (day === 0 || month === 0) return { code: 'partial-birth' };
  const iso = isoDay(shortYear ? century(year, today) : year, month, day);
  if (!isIsoDate(iso)) return { code: 'impossible-birth' };
  if (iso > today) return { code: 'birth-in-future' };
  return iso < OLDEST_BIRTH ? { code: 'birth-too-old' } : { date: iso };
}

function century(year: number, today: string): number {
  const age = Number(today.slice(0, 4)) - (2000 + year);
  if (age < 0) return 1900 + year;
  return age < YOUNGEST_SHORT_YEAR && age + 100 <= 105 ? 1900 + year : 2000 + year;
}

export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
