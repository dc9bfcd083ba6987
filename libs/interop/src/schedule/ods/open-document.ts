import {
  type Cell,
  EMPTY_CELL,
  MAX_CELL_LENGTH,
  MAX_COLUMNS,
  MAX_ROWS,
  type Opened,
  type Table,
  type TableRow,
  tidy,
  TooManyRowsError,
} from '../table';
import { attribute, scanXml } from '../xlsx/scan-xml';
import { type Archive, ZipError } from '../xlsx/unzip-bounded';

type OpenCell = { struck: boolean; cell: Cell | null; text: string; paragraphs: number; columns: number; rowsSpanned: number };
/** Cells merged downwards, by column, until the row where they end. */
type OpenSpans = Map<number, { column: number; until: number; cell: Cell }>;
type OpenRow = { cells: Cell[]; hidden: boolean; repeated: number; spans: { column: number; rows: number; cell: Cell }[] };

/** The sheets of an .ods workbook, as LibreOffice saves them. Formulas give their stored result, as in an .xlsx. */
export function openDocument(archive: Archive): Opened {
  if (utf8(archive.read('META-INF/manifest.xml')).includes('encryption-data')) throw new ZipError('protected');
  const content = utf8(archive.read('content.xml'));
  if (!content.includes('spreadsheet')) throw new ZipError('damaged');
  return { kind: 'tables', encoding: 'ods', separator: null, tables: readTables(content) };
}

/** The same in one text, without an archive (.fods). */
export function openFlatDocument(xml: string): Opened {
  return { kind: 'tables', encoding: 'fods', separator: null, tables: readTables(xml) };
}

function readTables(xml: string): Table[] {
  const tables: { name: string; hidden: boolean; rows: TableRow[] }[] = [];
  const hiddenStyles = new Set<string>();
  const struckStyles = new Set<string>();
  let style = '';
  const spans: OpenSpans = new Map();
  let next = 1;
  let row: OpenRow | null = null;
  let cell: OpenCell | null = null;
  let inNote = 0;
  scanXml(xml, {
    open(name, attributes, empty) {
      if (name === 'style') style = attribute(attributes, 'name') ?? '';
      else if (name === 'text-properties' && /line-through-style\s*=\s*["'](?!none)/.test(attributes)) struckStyles.add(style);
      else if (name === 'table-properties' && attribute(attributes, 'display') === 'false') hiddenStyles.add(style);
      else if (name === 'table') {
        tables.push({
          name: tidy(attribute(attributes, 'name') ?? ''),
          hidden: hiddenStyles.has(attribute(attributes, 'style-name') ?? ''),
          rows: [],
        });
        next = 1;
        spans.clear();
      } else if (name === 'table-row')
        row = { cells: [], hidden: isHidden(attributes), repeated: count(attributes, 'number-rows-repeated'), spans: [] };
      else if (name === 'table-cell' || name === 'covered-table-cell') cell = openCell(attributes, struckStyles);
      else if (name === 'annotation') inNote += empty ? 0 : 1;
      else if (name === 'p' && cell && cell.paragraphs++ > 0 && inNote === 0) cell.text += ' ';
      else if ((name === 's' || name === 'line-break' || name === 'tab') && cell) cell.text += ' ';
    },
    text(text) {
      if (cell && inNote === 0 && cell.text.length < MAX_CELL_LENGTH) cell.text += text;
    },
    close(name) {
      if (name === 'annotation') inNote = Math.max(0, inNote - 1);
      if ((name === 'table-cell' || name === 'covered-table-cell') && cell && row) {
        place(row, cell);
        cell = null;
      }
      if (name === 'table-row' && row) {
        const rows = tables[tables.length - 1]?.rows;
        if (rows) closeRow(rows, row, next, spans);
        next += row.repeated;
        row = null;
      }
    },
  });
  return tables;
}

function openCell(attributes: string, struckStyles: ReadonlySet<string>): OpenCell {
  return {
    struck: struckStyles.has(attribute(attributes, 'style-name') ?? ''),
    cell: typedCell(attributes),
    text: '',
    paragraphs: 0,
    columns: count(attributes, 'number-columns-repeated'),
    rowsSpanned: count(attributes, 'number-rows-spanned'),
  };
}

/** null: a text, to be read from its paragraphs. */
function typedCell(attributes: string): Cell | null {
  const type = attribute(attributes, 'value-type');
  if (type === 'date')
    return { text: (attribute(attributes, 'date-value') ?? '').replace(/T00:00:00(\.0+)?$/, '').replace('T', ' ') };
  if (type === 'time') {
    const duration = /^PT(\d+)H(\d+)M/.exec(attribute(attributes, 'time-value') ?? '');
    return duration ? { text: `${String(Number(duration[1])).padStart(2, '0')}:${duration[2]}` } : null;
  }
  if (type !== 'float') return null;
  const number = Number(attribute(attributes, 'value'));
  return Number.isFinite(number) ? { text: String(number), number } : null;
}

function place(row: OpenRow, { struck, cell, text, columns, rowsSpanned }: OpenCell): void {
  const words = tidy(text);
  const held = cell ?? (words === '' ? EMPTY_CELL : { text: words });
  const placed = struck && held !== EMPTY_CELL ? { ...held, struck } : held;
  // Trailing blanks are written as one cell repeated a thousand times.
  const times = Math.min(columns, MAX_COLUMNS - row.cells.length);
  if (rowsSpanned > 1 && placed !== EMPTY_CELL) row.spans.push({ column: row.cells.length, rows: rowsSpanned, cell: placed });
  for (let i = 0; i < times; i += 1) row.cells.push(placed);
}

function closeRow(rows: TableRow[], row: OpenRow, number: number, open: OpenSpans): void {
  for (const { column, until, cell } of open.values()) {
    if (number < until && column < row.cells.length && row.cells[column] === EMPTY_CELL) row.cells[column] = cell;
  }
  for (const span of row.spans) open.set(span.column, { column: span.column, until: number + span.rows, cell: span.cell });
  if (row.cells.every((cell) => cell === EMPTY_CELL)) return;
  for (let i = 0; i < Math.min(row.repeated, MAX_ROWS); i += 1) {
    rows.push({ row: number + i, hidden: row.hidden, cells: row.cells });
    if (rows.length > MAX_ROWS) throw new TooManyRowsError();
  }
}

function isHidden(attributes: string): boolean {
  return /^(?:collapse|filter)$/.test(attribute(attributes, 'visibility') ?? '');
}

function count(attributes: string, name: string): number {
  const value = Number(attribute(attributes, name) ?? 1);
  return Number.isInteger(value) && value > 0 ? value : 1;
}

function utf8(part: Uint8Array | null): string {
  return part ? new TextDecoder().decode(part) : '';
}
