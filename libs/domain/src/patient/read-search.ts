import { isIsoDate, type IsoDate } from '../calendar';
import { ok, refuse, type Result } from '../result';
import { nameKey } from './names';

export interface PatientSearch {
  birthDate: IsoDate;
  /** None to three, upper case without accents: the beginning of a name used or of birth. */
  letters: string;
}

export type SearchRefusal =
  /** Nothing of a date yet: the birth date comes first (RNIV; identito-vigilance). */
  | { code: 'birth-date-missing'; letters: string }
  | { code: 'birth-date-incomplete'; missing: readonly ('month' | 'year')[]; letters: string }
  | { code: 'birth-date-impossible'; typed: string }
  | { code: 'birth-date-in-future'; birthDate: IsoDate };

/** The list starts at a full date; more letters than three would make the search a guess at a name. */
const MOST_LETTERS = 3;

/**
 * Reads « 05/02/1943 gar », « 05021943 GAR », « 5.2.43 », « 1943-02-05 ». `today` settles two-digit years (the last hundred years)
 * and refuses births to come.
 */
export function readSearch(typed: string, today: IsoDate): Result<PatientSearch, SearchRefusal> {
  const [, datePart = '', namePart = ''] = /^([\d\s/.\-]*)(.*)$/.exec(typed.trim()) ?? [];
  const letters = nameKey(namePart).replace(/\d/g, '').slice(0, MOST_LETTERS);
  const parts = readParts(datePart.trim());
  if (!parts) return refuse({ code: 'birth-date-missing' as const, letters });
  const { day, month, year } = parts;
  if (month === null || year === null) {
    const missing = [...(month === null ? (['month'] as const) : []), ...(year === null ? (['year'] as const) : [])];
    return refuse({ code: 'birth-date-incomplete' as const, missing, letters });
  }
  const birthDate = `${fullYear(year, month, day, today)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isIsoDate(birthDate)) return refuse({ code: 'birth-date-impossible' as const, typed: datePart.trim() });
  return birthDate > today ? refuse({ code: 'birth-date-in-future' as const, birthDate }) : ok({ birthDate, letters });
}

interface Parts {
  day: string;
  month: string | null;
  year: string | null;
}

function readParts(text: string): Parts | null {
  if (text === '') return null;
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return { day: iso[3] ?? '', month: iso[2] ?? null, year: iso[1] ?? null };
  const pieces = text.split(/[\s/.\-]+/).filter(Boolean);
  const [day = '', month = null, year = null] = pieces.length > 1 ? pieces : compact(text);
  return { day, month, year: year !== null && (year.length === 2 || year.length === 4) ? year : null };
}

/** '05021943' and '050243'; shorter is a date in the making. */
function compact(digits: string): string[] {
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter(Boolean);
}

function fullYear(year: string, month: string, day: string, today: IsoDate): string {
  if (year.length === 4) return year;
  const thisCentury = today.slice(0, 2) + year;
  return `${thisCentury}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` > today
    ? String(Number(thisCentury) - 100)
    : thisCentury;
}
