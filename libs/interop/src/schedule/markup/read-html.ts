import { textCell } from '../split-text';
import { type Cell, EMPTY_CELL, MAX_CELL_LENGTH, MAX_COLUMNS, type Table } from '../table';
import { RowList } from './row-list';
import { scanHtml } from './scan-html';

/** A page as a spreadsheet opens it: one sheet, each line of text and each row of its tables on a row of its own. */
export function readHtml(html: string): Table {
  const page = new Page();
  scanHtml(html, page);
  page.end();
  return { name: null, hidden: false, rows: page.list.rows };
}

type OpenTable = {
  cells: Cell[] | null;
  cell: { across: number; down: number } | null;
  /** Cells merged downwards, and for how many rows still. */
  spans: { column: number; cell: Cell; left: number }[];
};

const BLOCK = /^(?:p|div|h\d|br|li|center|form|body|hr|caption|pre|ul|ol|dl|fieldset|section)$/;
const CROSSED = /^(?:s|strike|del)$/;
const CROSSED_STYLE = /line-through/i;

class Page {
  readonly list = new RowList();
  /** A page laid out with tables nests them in each other's cells. */
  private readonly tables: OpenTable[] = [];
  private words = '';
  private crossed = 0;
  private allCrossed = true;

  open(name: string, attributes: string): void {
    const table = this.table;
    if (name === 'table') {
      this.endLine();
      this.tables.push({ cells: null, cell: null, spans: [] });
    } else if (table && name === 'tr') this.openRow(table);
    else if (table && (name === 'td' || name === 'th')) {
      this.endCell(table);
      if (!table.cells) this.openRow(table);
      this.take();
      table.cell = { across: count(attributes, 'colspan'), down: count(attributes, 'rowspan') };
      this.crossed = CROSSED_STYLE.test(attributes) ? 1 : 0;
    } else if (CROSSED.test(name) || CROSSED_STYLE.test(attributes)) this.crossed += 1;
    else this.breakLine(name);
  }

  close(name: string): void {
    const table = this.table;
    if (table && name === 'table') {
      this.endRow(table);
      this.tables.pop();
    } else if (table && name === 'tr') this.endRow(table);
    else if (table && (name === 'td' || name === 'th')) this.endCell(table);
    else if (CROSSED.test(name)) this.crossed = Math.max(0, this.crossed - 1);
    else this.breakLine(name);
  }

  text(words: string): void {
    if (this.table && !this.table.cell) return;
    if (this.words.length < MAX_CELL_LENGTH) this.words += words;
    if (words.trim() !== '' && this.crossed === 0) this.allCrossed = false;
  }

  end(): void {
    while (this.table) this.close('table');
    this.endLine();
  }

  private get table(): OpenTable | undefined {
    return this.tables[this.tables.length - 1];
  }

  private breakLine(name: string): void {
    if (!BLOCK.test(name)) return;
    if (this.table) this.words += ' ';
    else this.endLine();
  }

  private endLine(): void {
    const cell = this.take();
    if (cell !== EMPTY_CELL) this.list.add([cell]);
  }

  private openRow(table: OpenTable): void {
    this.endRow(table);
    table.cells = [];
    placeSpans(table);
  }

  private endCell(table: OpenTable): void {
    if (!table.cell || !table.cells) return;
    const { across, down } = table.cell;
    const cell = this.take();
    table.cell = null;
    if (down > 1 && cell !== EMPTY_CELL) table.spans.push({ column: table.cells.length, cell, left: down });
    for (let i = 0; i < across && table.cells.length < MAX_COLUMNS; i += 1) table.cells.push(i === 0 ? cell : EMPTY_CELL);
    placeSpans(table);
  }

  private endRow(table: OpenTable): void {
    this.endCell(table);
    if (!table.cells) return;
    this.list.add(table.cells);
    table.cells = null;
    table.spans = table.spans.map((span) => ({ ...span, left: span.left - 1 })).filter((span) => span.left > 0);
  }

  /** What was written since the last cell or line ended. */
  private take(): Cell {
    const { text } = textCell(this.words);
    const struck = this.allCrossed;
    this.words = '';
    this.allCrossed = true;
    if (text === '') return EMPTY_CELL;
    return struck ? { text, struck } : { text };
  }
}

function placeSpans({ cells, spans }: OpenTable): void {
  while (cells && cells.length < MAX_COLUMNS) {
    const span = spans.find((each) => each.column === cells.length);
    if (!span) return;
    cells.push(span.cell);
  }
}

function count(attributes: string, name: string): number {
  const value = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,5})`, 'i').exec(attributes)?.[1] ?? 1);
  return value > 0 ? value : 1;
}
