import type { ScheduleField } from '@jalon/domain/schedule';
import { readArrival, readYesNo } from '../cells/arrival';
import { isGivenName } from '../cells/given-names';
import { holdsCycle } from '../cells/treatment';
import { isUpper } from '../cells/split-name';
import { readWrittenDate, type WrittenDate } from '../cells/written-date';
import { type Cell, plain } from '../table';

/** How many of a column's filled cells look like each field, by shape: « 25:10 » looks like an hour, and is none. */
export type ColumnContent = { readonly filled: number; readonly different: number; share(field: ScheduleField): number };

const DRUGS =
  /\b(?:folfox|folfiri\w*|folfirinox|xelox|capox|ec ?\d{2,3}|fec ?\d{2,3}|ac|r ?chop|r ?mini ?chop|chop|abvd|bep|gemox|tpf|lv5fu2|5 ?fu|gemzar|[a-z]{3,}(?:mab|nib|platine|taxel|rubicine|citabine|dronate|poside|cristine|blastine|relbine|tecan|zomib|ciclib|limus|trexed|trexate|phosphamide|amide|mustine|ximab|parine|statine|lastine)|azacitidine|vidaza|velcade|herceptin\w*|keytruda|opdivo|avastin|alimta|taxol|taxotere|zometa|xgeva|carbo(?:pl\w*|tax\w*)?|cispl\w*|navelbine|caelyx|halaven|kadcyla|enhertu|darzalex|aredia|venofer|ferinject|transfusion|immunoglobulines?|hebdo)\b/;

/** What a weekday alone is worth in a column of days. */
export const LONE_WEEKDAY = 0.6;

/** True, false, or how well the cell fits where another column could fit better. */
type Test = (cell: Cell, seen: Seen) => boolean | number;
type Seen = { readonly date: WrittenDate | null; readonly year: number };

const TESTS: Readonly<Partial<Record<ScheduleField, Test>>> = {
  // « lundi » says less than the date that often stands in the next column.
  date: (cell, { date, year }) =>
    date !== null &&
    !isCount(cell) &&
    (date.day === null ? LONE_WEEKDAY : date.year === null || fullYear(date, year) >= year - 1),
  birth: (cell, { date, year }) => date !== null && !isCount(cell) && date.year !== null && isBirthYear(date, year),
  'date-time': (_, { date }) => date !== null && date.rest !== '',
  time: (cell) => looksLikeClock(cell),
  ipp: (cell) =>
    /^(?!0[1-9]\d{8}$)(?:ipp\s*)?[A-Z]{0,2}\d{5,12}[A-Z]?$/i.test(cell.text.replace(/[.,]0+$/, '').replace(/[\s.\-']/g, '')) &&
    !cell.dated,
  sex: (cell) =>
    /^(?:m|f|h|masculin|feminin|homme|femme|mme|mr|monsieur|madame|m\.)$/i.test(
      cell.text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    ),
  day: (cell) => /^(?:j|jour)?\s*\d{1,2}$/i.test(cell.text),
  cycle: (cell) => /^\d{1,2}(?:\s*[/-]\s*\d{1,2})?$/.test(cell.text) || (holdsCycle(cell.text) && cell.text.length < 16),
  arrival: (cell) => readArrival(cell.text) !== null,
  'blood-test': (cell) => readYesNo(cell.text) !== null,
  doctor: (cell) => /^(?:dr|docteur|pr|professeur)\b/i.test(cell.text),
  place: (cell) =>
    /^(?:(?:fauteuil|faut|lit|place|box|salle|ch(?:ambre)?|poste)\.?\s*)?[a-z]{0,3}\s?\d{1,3}[a-z]?$/i.test(cell.text) &&
    !holdsCycle(cell.text),
  last: (cell) => isWordy(cell.text) && isUpper(cell.text) && !DRUGS.test(plain(cell.text)),
  first: (cell) => isGivenName(cell.text.split(/[\s,]/)[0] ?? ''),
  'birth-name': (cell) => isWordy(cell.text),
  patient: (cell) => isWordy(cell.text) && / /.test(cell.text) && hasGivenName(cell.text),
  protocol: (cell) => namesTreatment(cell.text),
};

/** A known product, or words followed by a cycle: a label or a count is neither. */
export function namesTreatment(text: string): boolean {
  return DRUGS.test(plain(text)) || (holdsCycle(text) && /\p{L}{3}/u.test(text));
}

/** Enough cells to know a column by; ten thousand rows need not all be looked at. */
const SAMPLE = 200;

export function contentOf(cells: readonly Cell[], today: string): ColumnContent {
  const year = Number(today.slice(0, 4));
  const filled = cells.filter((cell) => cell.text !== '');
  const sample = filled.slice(0, SAMPLE);
  const seen = sample.map((cell) => ({ date: readWrittenDate(cell), year }));
  const shares = new Map<ScheduleField, number>();
  return {
    filled: filled.length,
    different: new Set(sample.map((cell) => cell.text)).size,
    share(field) {
      const known = shares.get(field);
      if (known !== undefined) return known;
      const test = TESTS[field];
      const fitting = test ? sample.reduce((sum, cell, i) => sum + Number(test(cell, seen[i] ?? { date: null, year })), 0) : 0;
      const share = sample.length === 0 ? 0 : fitting / sample.length;
      shares.set(field, share);
      return share;
    },
  };
}

function looksLikeClock({ text, number, dated }: Cell): boolean {
  if (number !== undefined) return (number > 0 && number < 1) || (dated === true && number % 1 !== 0);
  return (
    /^(?:\D{0,8}\s)?\d{1,2}\s*[:hH]\s*(?:\d{1,2})?(?:\b|$)|^\d{1,2}[.,]\d{2}$|^[012]?\d[0-5]\d$|^midi$/.test(text) &&
    !/^\d{1,2}[.,]\d{2}[.,]/.test(text)
  );
}

/** Small bare numbers are counts or cycle days; an eight-figure number is rather an identifier. */
function isCount({ text, dated }: Cell): boolean {
  return dated !== true && (/^\d{1,4}$/.test(text) || /^\d{6,8}$/.test(text));
}

function fullYear({ year, shortYear }: WrittenDate, now: number): number {
  return shortYear ? 2000 + (year ?? 0) : (year ?? now);
}

function isBirthYear(date: WrittenDate, now: number): boolean {
  const year = date.year ?? now;
  if (date.shortYear) return 2000 + year > now + 1 || 2000 + year < now - 1;
  return year < now - 1 || year > now + 30;
}

function isWordy(text: string): boolean {
  return /^[\p{L}][\p{L}\s'’.,()-]+$/u.test(text);
}

function hasGivenName(text: string): boolean {
  return /^(?:m|mr|mme|mlle|monsieur|madame)\b/i.test(text) || text.split(/[\s,]+/).some(isGivenName);
}
