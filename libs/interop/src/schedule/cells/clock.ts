import { type Cell, withoutAccents } from '../table';

export type ClockAnswer =
  | { readonly kind: 'clock'; readonly clock: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'impossible' }
  /** Words such as « matin »: something is written, and it is no hour. */
  | { readonly kind: 'words' };

const BLANK: ClockAnswer = { kind: 'blank' };
const IMPOSSIBLE: ClockAnswer = { kind: 'impossible' };
const WORDS: ClockAnswer = { kind: 'words' };

/** The hour written in a cell as 'HH:mm'; of a range, its beginning. */
export function readClock(cell: Cell): ClockAnswer {
  if (cell.number !== undefined) return fromNumber(cell.number, cell.dated === true);
  return readClockText(cell.text);
}

export function readClockText(written: string): ClockAnswer {
  const text = withoutAccents(written)
    .toLowerCase()
    .replace(/^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?:t|\s+)(?=\d)/, '')
    .replace(/^(?:(?:a|vers|de|des|entre|rdv|arrivee|env\.?|environ|matin|apres[- ]midi|am|~|≈|t)\s*:?\s*)+(?=[\dm])/, '')
    .trim();
  if (/^[-–—/?.]*$/.test(text)) return BLANK;
  if (/^midi\s+et\s+demie?$/.test(text)) return clock(12, 30);
  if (/^(?:12\s*h\s*)?midi$/.test(text)) return clock(12, 0);
  const fraction = /^0?[.,](\d{3,})$/.exec(text);
  if (fraction) return fromNumber(Number(`0.${fraction[1]}`), true);
  return readFigures(text);
}

const END = String.raw`\s*(?:$|[-–—/>→(;,+!]|->|a\s*\d|\d{1,2}\s*[:h]\s*\d|et\s|jusqu|au\s|pour\s|precis|pile|puis\s)`;
const PARTED = new RegExp(
  String.raw`^(\d{1,2})\s*(?:heures?|h\.?|:)\s*(?:(\d{1,2})\s*(?:min|mn|m)?)?(?::\d{2}(?:[.,]\d+)?)?\s*(am|pm)?z?` + END,
);
const DOTTED = /^(\d{1,2})\s*[.,' ]\s*(\d{2})\s*h?(?:\s*[-–/].*)?$/;
/** « 0830 », « 830 », « 0830h », « 083000 » */
const JOINED = /^(\d{1,2})(\d{2})(?:00|\s?h)?(?:\s*[-–/]\s*\d{3,4}h?)?$/;
/** « 9 », « 9-11h »; what « 8-30 » means, nobody can tell. */
const WHOLE = /^(\d{1,2})(?:\s*[-–/]\s*(?:1?\d|2[0-4])\s*h?)?$/;

function readFigures(text: string): ClockAnswer {
  const parted = PARTED.exec(text);
  if (parted) {
    // « 8h5 » is five past eight; « 8:3 » may be half past eight with a figure lost.
    if (parted[2]?.length === 1 && text.includes(':')) return IMPOSSIBLE;
    return clock(withHalf(Number(parted[1]), parted[3]), Number(parted[2] ?? 0));
  }
  const dotted = DOTTED.exec(text) ?? JOINED.exec(text);
  if (dotted) return clock(Number(dotted[1]), Number(dotted[2]));
  const alone = WHOLE.exec(text);
  if (alone) return clock(Number(alone[1]), 0);
  return /\d/.test(text) ? IMPOSSIBLE : WORDS;
}

function withHalf(hour: number, half: string | undefined): number {
  if (half === 'pm' && hour < 12) return hour + 12;
  return half === 'am' && hour === 12 ? 0 : hour;
}

/** A fraction of a day in a workbook; else figures typed without a separator (830), as numbers. */
function fromNumber(number: number, dated: boolean): ClockAnswer {
  const isFraction = number > 0 && number < 1;
  if (!dated && !isFraction) return Number.isInteger(number) ? readFigures(String(number)) : IMPOSSIBLE;
  if (number < 0) return IMPOSSIBLE;
  const minutes = Math.round((number % 1) * 1440);
  // A duration format stores 25:10 as more than one day; a date and its hour lie tens of thousands of days later.
  if (number > 1 && number < 32) return IMPOSSIBLE;
  return minutes === 0 ? BLANK : clock(Math.floor(minutes / 60), minutes % 60);
}

/** Midnight is what programs write for an hour that nobody gave. */
function clock(hour: number, minute: number): ClockAnswer {
  if (hour > 23 || minute > 59) return IMPOSSIBLE;
  if (hour === 0 && minute === 0) return BLANK;
  return { kind: 'clock', clock: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}
