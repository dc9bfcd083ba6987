import { type Cell, EMPTY_CELL, MAX_CELL_LENGTH, MAX_COLUMNS, MAX_ROWS, type TableRow, tidy, TooManyRowsError } from '../table';
import type { CellStyle } from './cell-styles';
import { attribute, scanXml } from './scan-xml';
import { DAYS_1904, serialText } from './serial-date';
import type { SharedStrings } from './shared-strings';

export type WorkbookParts = {
  readonly strings: SharedStrings;
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
};

/** Formulas that reach another program, another workbook or the network: their stored result is not to be trusted. */
const OUTSIDE = /\[\d+\]|\||\b(webservice|call|exec|register|importxml|importdata|rtd)\s*\(/i;

type OpenCell = {
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string | null;
  inline: string;
  crossed: string;
};
type OpenRow = { row: number; hidden: boolean; cells: Cell[] };

/** The rows of one sheet that hold something; stored results stand for formulas, which are never computed. */
export function readSheet(xml: string, parts: WorkbookParts): TableRow[] {
  const rows: OpenRow[] = [];
  const merges: string[] = [];
  let row: OpenRow | null = null;
  let cell: OpenCell | null = null;
  let inside = '';
  let lastRow = 0;
  let inPhonetic = false;
  let inStrike = false;
  scanXml(xml, {
    open(name, attributes, empty) {
      if (name === 'row') {
        lastRow = Number(attribute(attributes, 'r') ?? lastRow + 1);
        row = { row: lastRow, hidden: isTrue(attribute(attributes, 'hidden')), cells: [] };
      } else if (name === 'c' && row) {
        cell = openCell(attributes, row.cells.length);
      } else if (name === 'mergeCell') {
        merges.push(attribute(attributes, 'ref') ?? '');
      } else if (name === 'rPh') {
        inPhonetic = true;
      } else if (name === 'r' || name === 'strike') {
        inStrike = name === 'strike' && !/^(?:0|false)$/.test(attribute(attributes, 'val') ?? '');
      } else if (name === 'f' && cell) {
        cell.formula = '';
        if (!empty) inside = name;
      } else if (!empty && (name === 'v' || name === 't')) {
        inside = name;
      }
    },
    text(text) {
      if (!cell || inside === '' || inPhonetic) return;
      if (inside === 'v') cell.value += text;
      else if (inside === 'f') cell.formula += text.slice(0, MAX_CELL_LENGTH);
      else if (inStrike) cell.crossed += text.slice(0, MAX_CELL_LENGTH);
      else if (cell.inline.length < MAX_CELL_LENGTH) cell.inline += text;
    },
    close(name) {
      if (name === inside) inside = '';
      if (name === 'rPh') inPhonetic = false;
      if (name === 'r') inStrike = false;
      if (name === 'c' && cell && row) {
        const closed = crossedOut(closeCell(cell, parts), parts.styles[cell.style]?.struck === true);
        if (closed !== EMPTY_CELL && cell.column < MAX_COLUMNS) put(row.cells, cell.column, closed);
        else if (cell.column < MAX_COLUMNS) put(row.cells, cell.column, EMPTY_CELL);
        cell = null;
      }
      if (name === 'row' && row) {
        if (row.cells.some((held) => held !== EMPTY_CELL)) rows.push(row);
        if (rows.length > MAX_ROWS) throw new TooManyRowsError();
        row = null;
      }
    },
  });
  return spreadMerges(rows, merges);
}

function openCell(attributes: string, next: number): OpenCell {
  const reference = attribute(attributes, 'r');
  return {
    column: reference ? columnIndex(reference) : next,
    type: attribute(attributes, 't') ?? 'n',
    style: Number(attribute(attributes, 's') ?? 0),
    value: '',
    formula: null,
    inline: '',
    crossed: '',
  };
}

function closeCell(cell: OpenCell, { strings, styles, from1904 }: WorkbookParts): Cell {
  if (cell.formula !== null) {
    if (OUTSIDE.test(cell.formula)) return { text: tidy(`=${cell.formula}`), formula: 'outside' };
    if (cell.value === '' && cell.type !== 'str') return { text: tidy(`=${cell.formula}`), formula: 'without-value' };
  }
  if (cell.type === 's')
    return crossedOut(worded(strings.texts[Number(cell.value)] ?? ''), strings.struck.has(Number(cell.value)));
  if (cell.type === 'inlineStr') return cell.inline.trim() === '' ? crossedOut(worded(cell.crossed), true) : worded(cell.inline);
  if (cell.type === 'b') return worded(cell.value === '1' ? 'oui' : 'non');
  if (cell.type === 'd') return worded(cell.value.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace('T', ' '));
  if (cell.type !== 'n') return worded(cell.value);
  const number = Number(cell.value);
  if (cell.value.trim() === '' || !Number.isFinite(number)) return worded(cell.value);
  if (!styles[cell.style]?.dated) return { text: String(number), number };
  const serial = from1904 && number >= 1 ? number + DAYS_1904 : number;
  return { text: serialText(serial), number: serial, dated: true };
}

function crossedOut(cell: Cell, struck: boolean): Cell {
  return struck && cell !== EMPTY_CELL ? { ...cell, struck: true } : cell;
}

function worded(text: string): Cell {
  const clean = tidy(text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))));
  return clean === '' ? EMPTY_CELL : { text: clean };
}

function put(cells: Cell[], column: number, cell: Cell): void {
  while (cells.length < column) cells.push(EMPTY_CELL);
  cells[column] = cell;
}

/** A day or a patient written once in a cell merged over several rows stands for each of these rows. */
function spreadMerges(rows: OpenRow[], merges: readonly string[]): TableRow[] {
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  for (const reference of merges) {
    const match = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(reference);
    if (!match || match[2] === match[3]) continue;
    const column = columnIndex(`${match[1]}1`);
    const value = byNumber.get(Number(match[2]))?.cells[column];
    if (!value || value === EMPTY_CELL || column >= MAX_COLUMNS) continue;
    for (const row of rows) {
      const inside = row.row > Number(match[2]) && row.row <= Number(match[3]);
      if (inside && (row.cells[column] ?? EMPTY_CELL) === EMPTY_CELL) put(row.cells, column, value);
    }
  }
  return rows;
}

/** 0-based column of a reference such as 'AB12'. */
function columnIndex(reference: string): number {
  let index = 0;
  for (const char of reference) {
    const code = char.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    index = index * 26 + code;
  }
  return Math.max(0, index - 1);
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
