import { addDays, daysBetween, weekdayOf } from '@jalon/domain/calendar';
import { type DateHints, resolveVisitDate } from '../cells/resolve-date';
import { readDateText, type WrittenDate } from '../cells/written-date';
import { plain } from '../table';

/** What a title, a day heading or a sheet's name says of the days below. */
export type TitleDate = {
  readonly day: WrittenDate | null;
  /** Monday of the week named, where the year could be told. */
  readonly monday: string | null;
  /** Any full date, even that of printing: tells the year of dates written without one. */
  readonly near: string | null;
};

const PRINTED =
  /\b(?:edit[a-z]*|imprim[a-z]*|impression|gener[a-z]*|extra[a-z]*|export[a-z]*|mise? a jour|maj|cree[a-z]*|version|tirage|etabli|diffus[a-z]*|arrete|redige|valide|saisie?|sortie|par)\b[^0-9]{0,30}$/;
/** « État au 27/11/2026 », « au vendredi 4 décembre »: up to that day, or not on it. */
const UP_TO = /\b(?:au|avant le|des le|apres le|depuis le|fermee? le|fermeture le|jusqu a?u?)$/;
/** « du 23 au 27 novembre »: the first day without its month. */
const FROM_TO = /(?<![\d/.-])(\d{1,2})(?:er)?\s+au\s+(?:\p{L}+\s+)?\d/iu;
const STAMPED = /^\s*(?:[-–,;]|à)?\s*\d{1,2}\s*[:h]\s*\d{2}/;
const WEEKDAY = String.raw`(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|merc|mer|jeu|vend|ven|sam|dim)\.?,?\s*(?:le\s+)?)`;
const MONTH = String.raw`(?:january|february|march|april|may|june|july|august|september|october|november|december|janv(?:ier)?|f[ée]vr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[uû]t|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?)\.?`;
const DATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}/])(${WEEKDAY})?(?:(\d{4}-\d{1,2}-\d{1,2})|(\d{1,2}(?:er)?(?:(?:\s*[/.]\s*|-|\s+-\s+(?=\d{1,2}\s*-))\d{1,2}(?:\s*[/.-]\s*(?:\d{4}|\d{2}))?|[\s-]*${MONTH}(?:[\s-]*\d{4})?)))(?![\p{L}\d/%])`,
  'giu',
);
const WEEKDAY_DAY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${WEEKDAY}(\d{1,2})(?:er)?(?![\p{L}\p{N}/:h])(?!\s*(?:patient|pt|chimio|venue|visite|rdv|passage))`,
  'iu',
);
const DAY_NAME = '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const WEEKDAY_ALONE = new RegExp(
  `^(?:(?:hdj|hj|planning|programme|jour(?:nee)?|du|de|le|\\d{1,2}(?:er|e|eme)) )*${DAY_NAME}(?: (?:matin(?:ee)?|apres midi|journee|suite|fin))?(?: \\d{1,3}(?: (?:patients?|pts?|venues?|visites?|rdv|chimios?))?)?$|^(lun|mar|mer|jeu|ven|sam|dim)$`,
);
/** A weekday that begins a line, whatever follows it. */
const WEEKDAY_FIRST = new RegExp(`^${DAY_NAME}\\b`);
/** « Dr KLEIN – mercredi » is that day too. */
const NO_WEEKDAY = String.raw`(?!(?:LUNDI|MARDI|MERCREDI|JEUDI|VENDREDI|SAMEDI|DIMANCHE)(?!\p{L}))`;
const PHYSICIAN = new RegExp(
  String.raw`(?<!\p{L})(?:[Dd][Rr]|[Pp][Rr]|[Dd]octeur|[Pp]rofesseur)\.?\s+\p{Lu}[\p{Lu}'’.-]+(?:\s+${NO_WEEKDAY}\p{Lu}[\p{Lu}'’.-]+)*(?!\p{L})`,
  'u',
);
const WEEK = /\b(?:semaine|sem|week|s|w)\.?\s*(?:n[°o]\s*)?(\d{1,2})\b(?:\s*[-/,]?\s*(20\d\d))?/i;

export function readTitleDate(text: string, today: string): TitleDate {
  const found: WrittenDate[] = [];
  let near: string | null = null;
  let printed = false;
  let until: WrittenDate | null = null;
  for (const match of text.matchAll(DATE)) {
    const written = readDateText(match[0]);
    if (!written || written.day === null || written.month === null) continue;
    if (near === null && written.year !== null) near = resolved(written, { today, near: null, monday: null });
    const before = plainKeepingLength(text.slice(0, match.index));
    const stamped = written.weekday === null && STAMPED.test(text.slice(match.index + match[0].length));
    if (PRINTED.test(before) || stamped) printed = true;
    else if (found.length === 0 && UP_TO.test(before)) until = written;
    else found.push(written);
  }
  const monday = weekOf(text, until && found.length === 0 ? [until] : found, { today, near, monday: null });
  if (found.length > 1) return { day: null, monday, near: near ?? monday };
  const day = found[0] ?? (printed || until ? null : loneWeekday(text));
  // « Semaine du 23 novembre » names a week, not a day.
  const namesWeek = found.length === 1 && /\bsem(?:aine)?\.?\s+du\b/i.test(text);
  return { day: namesWeek ? null : day, monday, near: near ?? monday };
}

/** The first day that a line names, with what stands before and after it. */
export function findDayIn(text: string): { before: string; after: string; weekday: boolean } | null {
  const dated = [...text.matchAll(DATE)].find((match) => readDateText(match[0])?.month);
  const match = dated ?? WEEKDAY_DAY.exec(text);
  if (!match) return null;
  const weekday = readDateText(match[0])?.weekday ?? null;
  return { before: text.slice(0, match.index), after: text.slice(match.index + match[0].length), weekday: weekday !== null };
}

function loneWeekday(text: string): WrittenDate | null {
  const withDay = WEEKDAY_DAY.exec(text);
  if (withDay) return readDateText(withDay[0]);
  const alone = WEEKDAY_ALONE.exec(plain(withoutGaps(text).replace(PHYSICIAN, ' ')));
  return alone ? readDateText(alone[1] ?? alone[2] ?? '') : null;
}

/** « M A R D I » */
function withoutGaps(text: string): string {
  return /^(?:\p{Lu} ){3,}\p{Lu}$/u.test(text) ? text.replace(/ /g, '') : text;
}

/** The weekday that a line begins with: « Mardi prochain » may open that day, and nobody can tell. */
export function beginsWithWeekday(text: string): number | null {
  const first = WEEKDAY_FIRST.exec(plain(text));
  return first ? (readDateText(first[0])?.weekday ?? null) : null;
}

function weekOf(text: string, found: readonly WrittenDate[], hints: DateHints): string | null {
  const first = found[0];
  const last = found[found.length - 1];
  const from = FROM_TO.exec(text)?.[1];
  const named = /\bsem(?:aine)?\.?\s+du\b/i.test(text) || from !== undefined;
  if (first && from && first.day !== null && first.day - Number(from) > 6) return null;
  if (first && last && (found.length > 1 || named)) {
    const end = resolved(last, hints);
    const start = resolved(first, { ...hints, near: end ?? hints.near });
    // Of two weeks, a lone weekday does not say which.
    if (start !== null && end !== null && daysBetween(start, end) > 6) return null;
    return start === null ? null : mondayOf(start);
  }
  const numbered = WEEK.exec(text);
  if (!numbered) return null;
  const week = Number(numbered[1]);
  if (week < 1 || week > 53) return null;
  if (numbered[2]) return mondayOfWeek(Number(numbered[2]), week);
  const near = hints.near ?? hints.today;
  const year = Number(near.slice(0, 4));
  const mondays = [year - 1, year, year + 1].map((each) => mondayOfWeek(each, week));
  return mondays.reduce((a, b) => (distance(near, b) < distance(near, a) ? b : a));
}

function resolved(written: WrittenDate, hints: DateHints): string | null {
  const answer = resolveVisitDate(written, hints);
  return 'date' in answer ? answer.date : null;
}

export function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}

/** ISO 8601: week 1 is the one that holds 4 January. */
function mondayOfWeek(year: number, week: number): string {
  return addDays(mondayOf(`${year}-01-04`), (week - 1) * 7);
}

function distance(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b));
}

function plainKeepingLength(text: string): string {
  return plain(text).replace(/\s+/g, ' ');
}
