import { weekdayOf } from '@jalon/domain/calendar';
import { type ClockAnswer, readClock, readClockText } from '../cells/clock';
import { resolveVisitDate } from '../cells/resolve-date';
import { readWrittenDate, type WrittenDate } from '../cells/written-date';
import { type FigureOrder, readsTwoWays } from '../columns/figure-orders';
import { mondayOf } from '../layout/title-date';
import { type Cell, cellAt } from '../table';
import type { RowReader } from './row-reader';

/** No day hospital is open before: « 2h30 » is meant to be 14:30, and nobody must be expected in the night. */
const FIRST_HOUR = '05:00';

export type ReadStart = { readonly day: string | null; readonly clock: string | null };

/** Day and hour of a visit, from its own cells, else from the heading above; `carried` is the day of the row before. */
export function readStart(reader: RowReader, carried: string | null): ReadStart {
  const field = reader.has('date') ? 'date' : reader.has('date-time') ? 'date-time' : null;
  const cell = field ? reader.cell(field) : null;
  const written = cell && cell.text !== '' ? readWrittenDate(cell) : null;
  const timeCell = reader.cell('time');
  const day = readDay(reader, written, cell, timeCell, carried);
  const clock = readHour(reader, timeCell, cell, written);
  if (clock === null || clock >= FIRST_HOUR) return { day, clock };
  return { day, clock: reader.fault(reader.has('time') ? 'time' : 'date-time', 'night-hour', timeCell.text || clock) };
}

function readDay(
  reader: RowReader,
  written: WrittenDate | null,
  cell: Cell | null,
  timeCell: Cell,
  carried: string | null,
): string | null {
  const field = reader.has('date') ? 'date' : reader.has('date-time') ? 'date-time' : 'date';
  if (reader.isFaulty(field)) return null;
  const { hints } = reader.context;
  const { placed } = reader;
  if (written && written.day !== null) {
    const own = answerOwnDay(reader, field, written, cell?.text ?? '');
    const other = field === 'date' && own !== null ? dayInside(timeCell, hints) : null;
    return other === null || other === own ? own : reader.fault(field, 'two-days', cell?.text, timeCell.text);
  }
  if (cell && cell.text !== '' && !written && !isDitto(cell.text) && readClock(cell).kind !== 'clock') {
    return reader.fault(field, 'impossible-date', cell.text);
  }
  const inTime = timeCell.text === '' ? null : readWrittenDate(timeCell);
  if (inTime && inTime.month !== null && timeCell.text.length > 8) return answerDay(reader, 'time', inTime, timeCell.text);
  if (placed.unsure && !written?.weekday) return reader.fault(field, 'unsure-day', placed.unsure);
  if (placed.day) {
    const heading = answerDayQuietly(placed.day, { ...hints, monday: placed.monday ?? hints.monday });
    if ('date' in heading && contradicts(placed.sheetDay, placed.day, heading.date))
      return reader.fault(field, 'two-days', reader.context.sheet ?? '', describe(placed.day));
    if ('date' in heading) return agreeing(reader, written, heading.date);
    if (heading.code !== 'impossible-date' || placed.day.day !== null)
      return reader.fault(field, asDateFault(heading.code), describe(placed.day));
  }
  if (written?.weekday) {
    const monday = placed.monday ?? hints.monday ?? (carried ? mondayOf(carried) : null);
    if (monday) return answerDay(reader, field, written, cell?.text ?? '', monday);
  }
  return carried ?? reader.fault(field, 'missing-date', cell?.text ?? '');
}

/** The day that an hour's own cell holds, where a spreadsheet has kept both; programs write 1899 or 1900 for none. */
function dayInside(timeCell: Cell, hints: RowReader['context']['hints']): string | null {
  const written = timeCell.text === '' ? null : readWrittenDate(timeCell);
  if (!written?.year || !written.month || (!written.shortYear && written.year < 1990)) return null;
  const answer = resolveVisitDate(written, hints);
  return 'date' in answer ? answer.date : null;
}

/** A sheet copied from the day before often keeps its title: « Mardi 24-11 » must not be read as Monday 23. */
function contradicts(sheet: WrittenDate | null | undefined, title: WrittenDate, date: string): boolean {
  if (!sheet || sheet === title) return false;
  if (sheet.day !== null && sheet.day !== Number(date.slice(8))) return true;
  if (sheet.month !== null && sheet.month !== Number(date.slice(5, 7))) return true;
  return sheet.weekday !== null && sheet.weekday !== weekdayOf(date);
}

/** The row's own date, in the order that its column writes, on the weekday that stands beside it. */
function answerOwnDay(reader: RowReader, field: 'date' | 'date-time', written: WrittenDate, text: string): string | null {
  const order = reader.context.orders.get(field);
  if (order === 'unsure' && readsTwoWays(text)) return reader.fault(field, 'two-dates', text);
  const day = answerDay(reader, field, turned(written, order), text);
  const beside = reader.context.weekdays === null ? null : readWrittenDate(cellAt(reader.placed.row, reader.context.weekdays));
  const { headed, day: heading } = reader.placed;
  const above = headed && heading ? answerDayQuietly(heading, reader.context.hints) : null;
  if (day !== null && heading && above && 'date' in above && above.date !== day)
    return reader.fault(field, 'two-days', text, describe(heading));
  if (day === null || !beside?.weekday || beside.weekday === weekdayOf(day)) return day;
  return reader.fault(field, 'weekday-mismatch', `${cellAt(reader.placed.row, reader.context.weekdays ?? 0).text} ${text}`);
}

/** A weekday beside the heading's date must be that of the date. */
function agreeing(reader: RowReader, written: WrittenDate | null, date: string): string | null {
  if (!written?.weekday) return date;
  const same = answerDayQuietly(
    { ...written, day: Number(date.slice(8)), month: Number(date.slice(5, 7)), year: Number(date.slice(0, 4)), shortYear: false },
    reader.context.hints,
  );
  return 'date' in same ? date : reader.fault('date', 'weekday-mismatch', reader.text('date'));
}

function answerDayQuietly(written: WrittenDate, hints: RowReader['context']['hints']): ReturnType<typeof resolveVisitDate> {
  return resolveVisitDate(written, hints);
}

function answerDay(
  reader: RowReader,
  field: 'date' | 'date-time' | 'time',
  written: WrittenDate,
  text: string,
  monday?: string,
): string | null {
  const hints = monday
    ? { ...reader.context.hints, monday }
    : { ...reader.context.hints, monday: reader.placed.monday ?? reader.context.hints.monday };
  const answer = resolveVisitDate(written, hints);
  return 'date' in answer ? answer.date : reader.fault(field, asDateFault(answer.code), text);
}

type VisitFault = 'impossible-date' | 'date-too-far' | 'date-too-old' | 'weekday-mismatch';

function asDateFault(code: string): VisitFault {
  return code === 'date-too-far' || code === 'date-too-old' || code === 'weekday-mismatch' ? code : 'impossible-date';
}

function readHour(reader: RowReader, timeCell: Cell, dateCell: Cell | null, written: WrittenDate | null): string | null {
  const field = reader.has('time') || !reader.has('date-time') ? 'time' : 'date-time';
  if (reader.isFaulty(field)) return null;
  const own = hourOf(timeCell);
  if (own.kind === 'clock') return own.clock;
  if (own.kind === 'impossible') return reader.fault(field, 'impossible-hour', timeCell.text);
  const beside = written?.rest ? readClockText(written.rest) : dateCell && !written ? readClock(dateCell) : null;
  if (beside?.kind === 'clock') return beside.clock;
  if (beside?.kind === 'impossible' && written?.rest) return reader.fault(field, 'impossible-hour', dateCell?.text);
  const { clock } = reader.placed;
  const above = clock && !reader.has('time') && !reader.has('date-time') ? readClock(clock) : null;
  if (above?.kind === 'clock') return above.clock;
  return reader.fault(field, 'missing-hour', own.kind === 'words' ? timeCell.text : '');
}

/** The hour of a cell, behind its day if one stands there: « lun. 23/11/2026 8h00 ». */
function hourOf(cell: Cell): ClockAnswer {
  const own = readClock(cell);
  const written = own.kind === 'clock' || cell.text.length < 8 ? null : readWrittenDate(cell);
  return written?.rest ? readClockText(written.rest) : own;
}

/** 11/23/2026: only where its column shows that it writes the month first. */
export function turned(written: WrittenDate, order: FigureOrder | undefined): WrittenDate {
  return order === 'month-first' ? { ...written, day: written.month, month: written.day } : written;
}

export function isDitto(text: string): boolean {
  return /^(?:["″〃'’]{1,2}|''|idem|id\.?|ditto|-+|–|—)$/i.test(text);
}

function describe({ weekday, day, month, year }: WrittenDate): string {
  const names = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
  const date = [day, month, year]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('/');
  return weekday === null ? date : `${names[weekday - 1]} ${date}`;
}
