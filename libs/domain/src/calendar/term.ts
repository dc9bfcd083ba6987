import { addMonths, addDays, daysBetween } from './days';
import { ageInMonths } from './age';
import type { IsoDate } from './types';

/** A pregnancy's length at birth, in whole weeks and days: 28+4. */
export interface Term {
  weeks: number;
  days: number;
}

const FULL_TERM_DAYS = 40 * 7;
const BOUNDS = { from: 20, to: 44 };

/** « 28+4 », « 28 SA + 4 j » or « 28 »: null when it is no term (45+0, 28+9). */
export function readTerm(text: string): Term | null {
  const read = /^(\d{1,2})(?:\s*(?:sa|sem\w*|w\w*))?(?:\s*\+\s*(\d{1,2})(?:\s*(?:j|d)\w*)?)?(?:\s*(?:sa))?$/i.exec(text.trim());
  if (!read) return null;
  const term = { weeks: Number(read[1]), days: Number(read[2] ?? 0) };
  return isTerm(term) ? term : null;
}

export function isTerm({ weeks, days }: Term): boolean {
  const whole = Number.isInteger(weeks) && Number.isInteger(days) && days >= 0 && days <= 6;
  return whole && weeks >= BOUNDS.from && weeks < BOUNDS.to;
}

/** The day on which forty weeks would have been complete. */
export function expectedTermOf(birth: IsoDate, { weeks, days }: Term): IsoDate {
  return addDays(birth, FULL_TERM_DAYS - (weeks * 7 + days));
}

export function termOf(birth: IsoDate, expectedTerm: IsoDate): Term {
  const length = FULL_TERM_DAYS - daysBetween(birth, expectedTerm);
  return { weeks: Math.floor(length / 7), days: length % 7 };
}

/** Networks differ: who is corrected, and until what age, is data of the template. */
export interface CorrectedAgeRule {
  bornBeforeWeeks: number;
  untilMonths: number;
}

export interface CountedAge {
  months: number;
  counted: 'corrected' | 'chronological';
}

/**
 * The age in whole calendar months as it is counted at this day: from the expected term for a child born too early, until that age
 * reaches the rule's months; the real age afterwards, and for everybody else. Below zero while the expected term is to come.
 */
export function countedAge(birth: IsoDate, term: Term | null, on: IsoDate, rule: CorrectedAgeRule | null): CountedAge {
  const real: CountedAge = { months: ageInMonths(birth, on), counted: 'chronological' };
  if (!term || !rule || term.weeks >= rule.bornBeforeWeeks) return real;
  const expected = expectedTermOf(birth, term);
  if (on > addMonths(expected, rule.untilMonths)) return real;
  return { months: ageInMonths(expected, on), counted: 'corrected' };
}
