import { type Cell, EMPTY_CELL, MAX_CELL_LENGTH, MAX_COLUMNS, type Table, tidy } from '../table';
import { attribute, scanXml } from '../xlsx/scan-xml';
import { RowList } from './row-list';

type OpenSheet = { name: string; hidden: boolean; list: RowList; spans: { column: number; cell: Cell; until: number }[] };
type OpenRow = { at: number; hidden: boolean; cells: Cell[] };
type OpenCell = { column: number; type: string; text: string; formula: boolean; across: number; down: number };

/** The sheets of an « XML Spreadsheet 2003 », which some hospital programs still export under the name .xls. */
export function readSpreadsheetXml(xml: string): Table[] {
  const sheets: OpenSheet[] = [];
  let next = 1;
  let row: OpenRow | null = null;
  let cell: OpenCell | null = null;
  let inside = '';
  let inComment = false;
  scanXml(xml, {
    open(name, attributes, empty) {
      const sheet = sheets[sheets.length - 1];
      if (name === 'Worksheet') {
        sheets.push({ name: tidy(attribute(attributes, 'Name') ?? ''), hidden: false, list: new RowList(), spans: [] });
        next = 1;
      } else if (name === 'Row' && sheet) {
        next = number(attributes, 'Index') ?? next;
        row = { at: next, hidden: attribute(attributes, 'Hidden') === '1', cells: [] };
      } else if (name === 'Cell' && row) cell = openCell(attributes, row);
      else if (name === 'Comment') inComment = !empty;
      else if (name === 'Data' && cell && !inComment && !empty) {
        cell.type = attribute(attributes, 'Type') ?? 'String';
        inside = 'Data';
      } else if (name === 'Visible') inside = 'Visible';
    },
    text(text) {
      const sheet = sheets[sheets.length - 1];
      if (inside === 'Data' && cell && cell.text.length < MAX_CELL_LENGTH) cell.text += text;
      else if (inside === 'Visible' && sheet && /Hidden/i.test(text)) sheet.hidden = true;
    },
    close(name) {
      const sheet = sheets[sheets.length - 1];
      if (name === inside) inside = '';
      if (name === 'Comment') inComment = false;
      if (name === 'Cell' && cell && row && sheet) {
        place(sheet, row, cell);
        cell = null;
      }
      if (name === 'Row' && row && sheet) {
        spread(sheet, row);
        sheet.list.add(row.cells, row.at, row.hidden);
        next = row.at + 1;
        row = null;
      }
    },
  });
  return sheets.map(({ name, hidden, list }) => ({ name, hidden, rows: list.rows }));
}

function openCell(attributes: string, row: OpenRow): OpenCell {
  const index = number(attributes, 'Index');
  return {
    column: index === null ? row.cells.length : index - 1,
    type: 'String',
    text: '',
    formula: attribute(attributes, 'Formula') !== null,
    across: number(attributes, 'MergeAcross') ?? 0,
    down: number(attributes, 'MergeDown') ?? 0,
  };
}

function place(sheet: OpenSheet, row: OpenRow, { column, across, down, ...written }: OpenCell): void {
  const cell = closed(written);
  if (column >= MAX_COLUMNS) return;
  while (row.cells.length < column) row.cells.push(EMPTY_CELL);
  row.cells.push(cell);
  for (let i = 0; i < across && row.cells.length < MAX_COLUMNS; i += 1) row.cells.push(EMPTY_CELL);
  if (down > 0 && cell !== EMPTY_CELL) sheet.spans.push({ column, cell, until: row.at + down });
}

function closed({ type, text, formula }: Pick<OpenCell, 'type' | 'text' | 'formula'>): Cell {
  const words = tidy(text);
  if (words === '') return formula ? { text: '=', formula: 'without-value' } : EMPTY_CELL;
  if (type === 'Boolean') return { text: words === '1' ? 'oui' : 'non' };
  if (type === 'Number' && Number.isFinite(Number(words))) return { text: String(Number(words)), number: Number(words) };
  if (type !== 'DateTime') return { text: words };
  // An hour alone is written on the eve of 1900.
  const hour = /^1899-12-3[01]T(\d\d:\d\d)/.exec(words);
  return { text: hour?.[1] ?? words.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '').replace(/T(\d\d:\d\d).*$/, ' $1') };
}

/** A cell merged over several rows stands for each of them. */
function spread(sheet: OpenSheet, row: OpenRow): void {
  for (const { column, cell, until } of sheet.spans) {
    if (row.at > until) continue;
    while (row.cells.length <= column) row.cells.push(EMPTY_CELL);
    if (row.cells[column] === EMPTY_CELL) row.cells[column] = cell;
  }
}

function number(attributes: string, name: string): number | null {
  const value = Number(attribute(attributes, name) ?? Number.NaN);
  return Number.isInteger(value) && value >= 0 ? value : null;
}
