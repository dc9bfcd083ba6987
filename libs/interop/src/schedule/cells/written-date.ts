import { isIsoDate } from '@jalon/domain/calendar';
import { type Cell, withoutAccents } from '../table';
import { serialDay } from '../xlsx/serial-date';

/** A date as far as it is written: « lun. 23/11 » has a weekday, a day and a month, and no year. */
export type WrittenDate = {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** The year was written with two figures, so that its century is to be decided. */
  readonly shortYear: boolean;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number | null;
  /** What follows the date in the same cell, an hour perhaps. */
  readonly rest: string;
};

const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:janv?|janvier|january)$/, 1],
  [/^(?:fevr?|fevrier|feb|february)$/, 2],
  [/^(?:mars?|march)$/, 3],
  [/^(?:avr|avril|apr|april)$/, 4],
  [/^(?:mai|may)$/, 5],
  [/^(?:juin|jun|june)$/, 6],
  [/^(?:juil|juillet|jul|jui|july)$/, 7],
  [/^(?:aout|aou|aug|august)$/, 8],
  [/^(?:sept?|septembre|september)$/, 9],
  [/^(?:oct|octobre|october)$/, 10],
  [/^(?:nov|novembre|november)$/, 11],
  [/^(?:dec|decembre|december)$/, 12],
];

const WEEKDAY =
  /^(lundi|lun|lu|mardi|mar|ma|mercredi|merc|mer|me|jeudi|jeu|je|vendredi|vend|ven|ve|samedi|sam|sa|dimanche|dim|di)(?![a-z])\.?,?\s*/;
/** « Monday », « Thu » */
const ENGLISH_WEEKDAY = /^(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?(?![a-z])\.?,?\s*/;
const ENGLISH = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const TRAILING_WEEKDAY = /[\s,(]+(lundi|lun|mardi|mar|mercredi|mer|jeudi|jeu|vendredi|ven|samedi|sam|dimanche|dim)\.?\)?$/;
const TWO_LETTERS = ['lu', 'ma', 'me', 'je', 've', 'sa', 'di'];

const NOTHING = { day: null, month: null, year: null, shortYear: false, weekday: null, rest: '' };

/** The date written in a cell, or null when the cell holds none. Not yet checked to be a real day. */
export function readWrittenDate(cell: Cell): WrittenDate | null {
  if (cell.number !== undefined) {
    if (cell.number >= 1 && (cell.dated || isSerial(cell.number))) return fromSerial(cell.number);
    if (cell.dated) return null;
  }
  return readDateText(cell.text);
}

const read = new Map<string, WrittenDate | null>();
/** A schedule writes the same few days hundreds of times. */
const MAX_REMEMBERED = 5_000;

/** Also used on titles and sheet names, once what surrounds the date is removed. */
export function readDateText(text: string): WrittenDate | null {
  // A date holds a figure, or is a weekday's name.
  if (text.length > 60 || !/\d|^\s*\p{L}{2,9}\b/u.test(text)) return null;
  const known = read.get(text);
  if (known !== undefined) return known;
  const answer = parseDateText(text);
  if (read.size >= MAX_REMEMBERED) read.clear();
  read.set(text, answer);
  return answer;
}

function parseDateText(text: string): WrittenDate | null {
  let left = withoutAccents(text)
    .toLowerCase()
    .replace(/^(?:le|du|date|journee du|jour)\s*:?\s+/, '')
    .trim();
  // « L 30/11 »: M is a Tuesday or a Wednesday, so that the letter is not held against the date.
  left = left.replace(/^[lmjvsd]\.?\s+(?=\d{1,2}\s*[/.-])/, '');
  let weekday: number | null = null;
  const english = ENGLISH_WEEKDAY.exec(left);
  const named = english ?? WEEKDAY.exec(left) ?? TRAILING_WEEKDAY.exec(left);
  if (named) {
    weekday = english ? ENGLISH.indexOf(english[1] ?? '') + 1 : TWO_LETTERS.indexOf((named[1] ?? '').slice(0, 2)) + 1;
    left = (named.index === 0 ? left.slice(named[0].length) : left.slice(0, named.index)).replace(/^[-–:/]\s*|^le\s+/, '').trim();
    if (left === '') return { ...NOTHING, weekday };
  }
  const parts = readFigures(left) ?? readMonthName(left) ?? readShort(left, weekday !== null);
  return parts ? { ...NOTHING, ...parts, weekday } : null;
}

type Parts = Partial<WrittenDate>;
const REST = String.raw`(?:(?:t|[\s,]+)(?:a\s+)?(\d{1,2}\s*[:h].*)|\s*[-–]\s*(\d{1,2}\s*[:h].*))?$`;
const YMD = new RegExp(String.raw`^(\d{4})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{1,2})` + REST);
const DMY = new RegExp(String.raw`^(\d{1,2})(?:er)?\s*[-/._ ]\s*(\d{1,2})\s*[-/._ ]\s*(\d{4}|\d{2})` + REST);
const NAMED = new RegExp(String.raw`^(\d{1,2})(?:er)?[\s\-./]*([a-z]{3,9})\.?(?:[\s\-./,]*'?(\d{4}|\d{2})(?![:h\d]))?` + REST);
const NAMED_FIRST = new RegExp(String.raw`^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})` + REST);

function readFigures(text: string): Parts | null {
  const ymd = YMD.exec(text);
  if (ymd) return dated(ymd[3], ymd[2], ymd[1], ymd[4] ?? ymd[5]);
  const dmy = DMY.exec(text);
  if (dmy) return dated(dmy[1], dmy[2], dmy[3], dmy[4] ?? dmy[5]);
  const instant = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(?:\d{2})?$/.exec(text);
  if (instant) return dated(instant[3], instant[2], instant[1], `${instant[4]}:${instant[5]}`);
  const joined = /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (joined) {
    const iso = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
    const yearFirst = isIsoDate(iso) && iso > '1900' && iso < '2100';
    return yearFirst ? dated(iso.slice(8), iso.slice(5, 7), iso.slice(0, 4), '') : dated(joined[1], joined[2], joined[3], '');
  }
  const six = /^(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (six && Number(six[1]) <= 31 && Number(six[2]) <= 12) return dated(six[1], six[2], six[3], '');
  const serial = /^\d{5}(?:[.,]\d+)?$/.exec(text);
  return serial ? fromSerial(Number(text.replace(',', '.'))) : null;
}

function readMonthName(text: string): Parts | null {
  const first = NAMED_FIRST.exec(text);
  if (first && monthOf(first[1])) return dated(first[2], String(monthOf(first[1])), first[3], first[4] ?? first[5]);
  const match = NAMED.exec(text);
  const month = match && monthOf(match[2]);
  return match && month ? dated(match[1], String(month), match[3], match[4] ?? match[5]) : null;
}

const DM = new RegExp(String.raw`^(\d{1,2})(?:er)?\s*[-/._]\s*(\d{1,2})` + REST);

function readShort(text: string, afterWeekday: boolean): Parts | null {
  const dm = DM.exec(text) ?? (afterWeekday ? /^(\d{1,2}) (\d{1,2})$/.exec(text) : null);
  if (dm) return dated(dm[1], dm[2], undefined, dm[3] ?? dm[4]);
  const alone = afterWeekday ? /^(\d{1,2})(?:er)?$/.exec(text) : null;
  return alone ? { day: Number(alone[1]) } : null;
}

function dated(day: string | undefined, month: string | undefined, year: string | undefined, rest: string | undefined): Parts {
  const written = year === undefined ? null : Number(year);
  return { day: Number(day), month: Number(month), year: written, shortYear: year?.length === 2, rest: rest ?? '' };
}

function monthOf(word: string | undefined): number | null {
  return MONTHS.find(([pattern]) => pattern.test(word ?? ''))?.[1] ?? null;
}

/** Day numbers of 1900-05 to 2119: below, a number is a count or an age; above, an identifier; 1953, which nothing shows as a date, a year. */
function isSerial(number: number): boolean {
  return number > 120 && number < 80_000 && !(number >= 1900 && number < 2100);
}

function fromSerial(serial: number): WrittenDate {
  const iso = serialDay(Math.floor(serial));
  const minutes = Math.round((serial % 1) * 1440);
  const rest = minutes === 0 ? '' : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  const [year, month, day] = iso.split('-').map(Number);
  return { ...NOTHING, year: year ?? null, month: month ?? null, day: day ?? null, rest };
}
