import { rowId, type ReadRow, type ReadSchedule, type RecognisedColumn, type RowFault } from '@jalon/domain/schedule';
import { readSchedule, SCHEDULE_FIELD_NAMES } from '@jalon/interop/schedule';

export interface RowToRead {
  row: number;
  sheet: string | null;
  columns: readonly Pick<RecognisedColumn, 'index' | 'header' | 'field'>[];
  raw: readonly string[];
  /** The day that a heading of the file gave to the row, when no cell does. */
  day: string | null;
}

export type ReadAgain = { row: ReadRow; faults: readonly [] } | { row: null; faults: readonly RowFault[] };

/** A cell that a person typed, not a book. */
const LONGEST_CELL = 400;
const MOST_CELLS = 80;

/** Reads one corrected row with the meanings that its columns already have, as if it stood alone in a file. */
export function readOneRow(given: RowToRead, { today, ippLength }: { today: string; ippLength: number }): ReadAgain {
  const columns = given.columns.slice(0, MOST_CELLS);
  const dated = columns.some(({ field }) => field === 'date' || field === 'date-time');
  const cells = columns.map(({ index, field }) => ({ field, text: (given.raw[index] ?? '').slice(0, LONGEST_CELL) }));
  if (!dated && given.day) cells.unshift({ field: 'date', text: given.day.split('-').reverse().join('/') });
  const headers = cells.map(({ field }, index) => (field ? SCHEDULE_FIELD_NAMES[field] : `Colonne ${index + 1}`));
  const text = [headers, cells.map((cell) => cell.text)].map((line) => line.map(quoted).join(';')).join('\n');
  const mapping = cells.map(({ field }, index) => ({ header: headers[index], index, field }));
  const reading = readSchedule(Buffer.from(text, 'utf8'), { today, ippLength, mapping });
  if (reading.kind === 'unreadable') return { row: null, faults: [placed(reading.fault, given)] };
  const row = reading.rows[0];
  if (row) return { row: { ...row, row: given.row, sheet: given.sheet, raw: given.raw }, faults: [] };
  return { row: null, faults: reading.faults.map((fault) => placed(fault, given)) };
}

/** The reading with one row as it was corrected: its faults go, or are those of the correction. */
export function withRow(reading: ReadSchedule, given: RowToRead, again: ReadAgain): ReadSchedule {
  const id = rowId(given);
  const others = reading.rows.filter((row) => rowId(row) !== id);
  const faults = reading.faults.filter((fault) => rowId(fault) !== id);
  const rows = again.row ? [...others, again.row].sort((a, b) => (a.sheet === b.sheet ? a.row - b.row : 0)) : others;
  return { ...reading, rows, faults: [...faults, ...again.faults] };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function placed(fault: RowFault, { row, sheet, raw }: RowToRead): RowFault {
  return { ...fault, row, sheet, raw };
}
