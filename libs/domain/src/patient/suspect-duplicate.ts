import { comparePartialDates, type PartialDate } from '../calendar';
import { closeName, sameGivenNames, sameName } from './names';
import type { Sex } from './types';

/** What two records of one organisation are compared by. */
export interface ComparedIdentity {
  birthFamilyName: string | null;
  usedFamilyName: string;
  birthGivenName: string | null;
  usedGivenName: string;
  birthDate: PartialDate;
  sex: Sex;
  ins?: string | null;
}

/**
 * Why two records may be one person. 'same-ins': one matricule. 'same-traits': birth date, sex, and normalised names. 'close-names':
 * the same, but for one keystroke, a particle, or a list of given names.
 */
export type Suspicion = 'same-ins' | 'same-traits' | 'close-names';

/**
 * Null for two people: twins have a birth date and a name in common, and two given names. Homonyms born the same day do have all traits
 * in common: only somebody who has asked them can say, and is asked once. Nothing is ever merged on this alone.
 */
export function suspectDuplicate(a: ComparedIdentity, b: ComparedIdentity): Suspicion | null {
  if (a.ins && b.ins) return a.ins === b.ins ? 'same-ins' : null;
  if (comparePartialDates(a.birthDate, b.birthDate) === 'different') return null;
  if (a.sex !== b.sex && a.sex !== 'U' && b.sex !== 'U') return null;
  const surnames = pairs(surnamesOf(a), surnamesOf(b));
  const givenNames = pairs(givenNamesOf(a), givenNamesOf(b));
  const agrees = (same: (one: string, other: string) => boolean, among: [string, string][]) =>
    among.some(([one, other]) => same(one, other));
  if (agrees(sameName, surnames) && agrees(sameName, givenNames)) return 'same-traits';
  const nearGiven = agrees(sameGivenNames, givenNames) || agrees(oneLetterApart, givenNames);
  return (agrees(closeName, surnames) && agrees(sameName, givenNames)) || (agrees(sameName, surnames) && nearGiven)
    ? 'close-names'
    : null;
}

/** « Jules » and « Julie » are twins more often than a slip: only long given names are near one another. */
const oneLetterApart = (a: string, b: string): boolean => Math.min(a.length, b.length) >= 7 && closeName(a, b);

const surnamesOf = (one: ComparedIdentity): string[] => [one.birthFamilyName, one.usedFamilyName].filter((name) => name !== null);
const givenNamesOf = (one: ComparedIdentity): string[] => [one.birthGivenName, one.usedGivenName].filter((name) => name !== null);
const pairs = (some: string[], others: string[]): [string, string][] =>
  some.flatMap((one) => others.map((other): [string, string] => [one, other]));
