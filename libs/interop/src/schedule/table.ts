/** What every kind of file becomes before anyone asks what its columns mean. */

/** One cell. `text` is what a person sees, trimmed, on one line; dates of a workbook are written in ISO form. */
export type Cell = {
  readonly text: string;
  /** The number of a workbook's numeric cell, dates as days since 1899-12-30 whatever the workbook's own epoch. */
  readonly number?: number;
  /** The number is shown as a date, an hour or both. */
  readonly dated?: boolean;
  /** A formula whose result the workbook does not hold, or that reaches outside the workbook. */
  readonly formula?: 'without-value' | 'outside';
  /** Crossed out. */
  readonly struck?: boolean;
};

export type TableRow = {
  /** 1-based, as the spreadsheet numbers it. */
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly hidden: boolean;
};

export type Table = {
  readonly name: string | null;
  readonly hidden: boolean;
  readonly rows: readonly TableRow[];
};

/** The tables of a file, or the reason why it cannot be opened. */
export type Opened =
  | { readonly kind: 'tables'; readonly encoding: string; readonly separator: string | null; readonly tables: readonly Table[] }
  | { readonly kind: 'unreadable'; readonly code: FileFaultCode };

export type FileFaultCode =
  | 'archive'
  | 'binary-file'
  | 'damaged-workbook'
  | 'empty-file'
  | 'file-too-large'
  | 'old-xls'
  | 'only-headers'
  | 'numbers-sheet'
  | 'pdf'
  | 'picture'
  | 'protected-workbook'
  | 'reading-failed'
  | 'took-too-long'
  | 'too-many-rows'
  | 'unsafe-xml'
  | 'web-page'
  | 'word-document'
  | 'workbook-too-large'
  | 'no-such-file';

export class TooManyRowsError extends Error {}

export const EMPTY_CELL: Cell = { text: '' };

/** A spreadsheet of one week has a few hundred rows; a year's export some tens of thousands. */
export const MAX_ROWS = 50_000;
export const MAX_COLUMNS = 200;
export const MAX_CELL_LENGTH = 4_000;

/** Most cells, in files of ten thousand rows: nothing to change. */
const ALREADY_TIDY = /^(?:[!-~\u00c0-\u017f]+(?: [!-~\u00c0-\u017f]+)*)?$/;
const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+/g;

/** One line, single ordinary spaces, no invisible characters: what a person would retype from the screen. */
export function tidy(text: string): string {
  if (ALREADY_TIDY.test(text) && text.length <= MAX_CELL_LENGTH) return text;
  const cut = text.length > MAX_CELL_LENGTH ? text.slice(0, MAX_CELL_LENGTH) : text;
  return stripControls(cut.normalize('NFC')).replace(SPACES, ' ').trim();
}

function stripControls(text: string): string {
  let clean = '';
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const invisible = code < 32 || (code >= 0x7f && code < 0xa0) || code === 0xad || isMark(code);
    const wanted = code === 9 || code === 10 || code === 13 || code === 0x85;
    clean += invisible ? (wanted || code < 32 ? ' ' : '') : char;
  }
  return clean;
}

/** Marks without width or of direction: a name turned round by one of them reads as another. */
function isMark(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

export function cellAt(row: TableRow, index: number): Cell {
  return row.cells[index] ?? EMPTY_CELL;
}

export function isBlankRow(row: TableRow): boolean {
  return row.cells.every((cell) => cell.text === '');
}

/** Lower case without accents nor punctuation, for recognising words whatever hand typed them. */
export function plain(text: string): string {
  const letters = ASCII.test(text) ? text : withoutAccents(text.replace(/œ/g, 'oe').replace(/Œ/g, 'OE'));
  return letters
    .toLowerCase()
    .replace(/[^a-z0-9+]+/g, ' ')
    .trim();
}

export function withoutAccents(text: string): string {
  return ASCII.test(text) ? text : text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

const ASCII = /^[ -~]*$/;
