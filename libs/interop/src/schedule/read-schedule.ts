import type { ColumnMapping, RowFault, ScheduleReading } from '@jalon/domain/schedule';
import { withLocalHours } from './cells/instants';
import { decodeText } from './decode-text';
import { fileFault, unreadable } from './file-faults';
import { openMarkup } from './markup/open-markup';
import { readTables, type TablesRead } from './read-tables';
import { withoutDaysApart } from './rows/days-apart';
import { withoutDuplicates } from './rows/duplicates';
import { inWords } from './rows/row-sentences';
import { sniffKind } from './sniff-kind';
import { splitText } from './split-text';
import { isBlankRow, type Opened } from './table';
import { openWorkbook } from './xlsx/open-workbook';

export type ReadOptions = {
  readonly fileName?: string;
  /** Local day 'YYYY-MM-DD' from which births are past and visits near. */
  readonly today: string;
  /** Figures of the organisation's identifiers; unless told, those of the list itself, 8 as a rule. */
  readonly ippLength?: number;
  readonly mapping?: ColumnMapping;
  /** Of the hospital: for instants written with their offset. Paris unless told. */
  readonly timeZone?: string;
  /** Bytes; 12 MB unless told. */
  readonly maxBytes?: number;
};

const DEFAULT_TIME_ZONE = 'Europe/Paris';
export const DEFAULT_MAX_BYTES = 12 * 1024 * 1024;

/**
 * Reads a day hospital's schedule from the bytes of a text file or of a workbook: the good rows, and a fault for each that
 * is not. Pure: executes nothing, reaches nothing, keeps nothing. Never throws for a bad file.
 */
export function readSchedule(bytes: Uint8Array, options: ReadOptions): ScheduleReading {
  if (bytes.length > (options.maxBytes ?? DEFAULT_MAX_BYTES)) return unreadable('file-too-large');
  const opened = openBytes(bytes);
  if (opened.kind === 'unreadable') return unreadable(opened.code);
  if (opened.tables.every((table) => table.rows.every(isBlankRow)))
    return unreadable(opened.encoding === 'html' ? 'web-page' : 'empty-file');
  const { today, fileName = '', ippLength, mapping = [] } = options;
  const read = readTables(withLocalHours(opened.tables, options.timeZone ?? DEFAULT_TIME_ZONE), {
    today,
    fileName,
    ippLength,
    mapping,
  });
  const near = withoutDaysApart(
    read.rows,
    read.columns.find(({ field }) => field === 'date' || field === 'date-time')?.header ?? 'Date',
  );
  const unique = withoutDuplicates(near.rows);
  const faults = [...read.faults, ...near.faults, ...unique.faults];
  const found = unique.rows.length + faults.length > 0 && !isGuesswork(read);
  if (!found && hasOnlyHeaders(read)) return unreadable('only-headers');
  // A page of sign-in or of an error, saved where the list was expected.
  if (!found && opened.encoding === 'html' && read.columns.length < 5) return unreadable('web-page');
  const order = new Map(read.sheets.map((sheet, i) => [sheet.name, i]));
  const bySheetAndRow = (a: { row: number; sheet: string | null }, b: { row: number; sheet: string | null }): number =>
    (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row;
  return {
    kind: 'read',
    encoding: opened.encoding,
    separator: opened.separator,
    sheets: read.sheets,
    columns: read.columns,
    rows: unique.rows.sort(bySheetAndRow),
    faults: found ? faults.sort(bySheetAndRow) : [notRecognised()],
    ignored: [...read.ignored, ...unique.ignored].sort(bySheetAndRow),
  };
}

function openBytes(bytes: Uint8Array): Opened {
  const kind = sniffKind(bytes);
  if (typeof kind === 'object') return { kind: 'unreadable', code: kind.refused };
  if (kind === 'zip') return openWorkbook(bytes);
  const decoded = decodeText(bytes);
  return openMarkup(decoded.text) ?? splitText(decoded);
}

/** Headers were recognised and nothing that could be a visit stands below them. */
function hasOnlyHeaders(read: TablesRead): boolean {
  return read.columns.some((column) => column.field !== null && column.header) && read.candidates === 0;
}

/** No header was understood, and what the cells look like gave not one row: some other text, of which a column looks like a name. */
function isGuesswork({ columns, rows, faults }: TablesRead): boolean {
  const named = columns.some((column) => column.field !== null && column.by !== 'content');
  return rows.length === 0 && !named && faults.every((fault) => fault.code === 'missing-column');
}

function notRecognised(): RowFault {
  return { ...fileFault('reading-failed'), ...inWords('columns-not-recognised') };
}
