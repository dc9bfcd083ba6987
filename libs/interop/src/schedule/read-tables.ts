import type {
  ColumnMapping,
  IgnoredRow,
  ReadRow,
  ReadSheet,
  RecognisedColumn,
  RowFault,
  ScheduleField,
} from '@jalon/domain/schedule';
import { writesArrivalLetters } from './cells/arrival';
import type { DateHints } from './cells/resolve-date';
import { resolveVisitDate } from './cells/resolve-date';
import { nameOrderOf } from './cells/split-name';
import { figureOrders, weekdayColumn } from './columns/figure-orders';
import { readWrittenDate } from './cells/written-date';
import { ippLengthOf } from './columns/ipp-length';
import { type KnownColumn, recogniseColumns } from './columns/recognise-columns';
import { headerWords } from './columns/header-words';
import { withChairsAsRows } from './layout/chairs';
import { type Block, columnsOf, findBlocks, type Layout, signatureOf } from './layout/find-blocks';
import { withoutDittos } from './layout/dittos';
import { withHalfDays } from './layout/half-days';
import { withJoinedColumns } from './layout/joined-columns';
import { legendOf, withLegend } from './layout/legend';
import { withSecondLines } from './layout/second-lines';
import { readTitleDate } from './layout/title-date';
import { readRow } from './rows/read-row';
import { foldMissingColumns } from './rows/missing-columns';
import type { RowContext } from './rows/row-reader';
import { type Cell, cellAt, type Table } from './table';

export type TableOptions = {
  readonly today: string;
  readonly fileName: string;
  readonly ippLength: number | undefined;
  readonly mapping: ColumnMapping;
};

export type TablesRead = {
  readonly sheets: ReadSheet[];
  readonly columns: RecognisedColumn[];
  readonly rows: ReadRow[];
  readonly faults: RowFault[];
  readonly ignored: IgnoredRow[];
  /** Rows that stood where visits stand, read or not. */
  readonly candidates: number;
};

/** Reads all sheets of a file; hidden sheets only when no visible one holds a list. */
export function readTables(tables: readonly Table[], options: TableOptions): TablesRead {
  const visible = readSome(
    tables.filter((table) => !table.hidden),
    options,
  );
  const found = visible.rows.length + visible.faults.length > 0;
  if (found || tables.every((table) => !table.hidden)) {
    return {
      ...visible,
      sheets: [...visible.sheets, ...tables.filter((table) => table.hidden).map((table) => sheetOf(table, false, 0))],
    };
  }
  const hidden = readSome(
    tables.filter((table) => table.hidden),
    options,
  );
  return hidden.rows.length + hidden.faults.length > 0 ? { ...hidden, sheets: [...visible.sheets, ...hidden.sheets] } : visible;
}

function readSome(tables: readonly Table[], options: TableOptions): TablesRead {
  const chosen = new Set(options.mapping.flatMap(({ header }) => (header ? [headerWords(header)] : [])));
  const layouts = tables.map((table) => ({ table, layout: findBlocks(table, options.today, chosen) }));
  const blocks = layouts.flatMap(({ layout }) => layout.blocks);
  const notes = layouts.flatMap(({ layout }) => layout.notes);
  const legend = legendOf([...notes, ...blocks.flatMap(({ rows }) => rows.map(({ row }) => row))]);
  const groups = groupBlocks(
    blocks.map((block) =>
      withLegend(withoutDittos(withHalfDays(withJoinedColumns(withSecondLines(withChairsAsRows(block))))), legend),
    ),
  );
  const known = [...groups.values()].map((blocks) => ({
    blocks,
    columns: withoutOtherDays(recogniseColumns(columnsOf(blocks), options.mapping, options.today), blocks),
  }));
  const usable = known.filter(({ columns }) => isList(columns));
  const hints = hintsOf(
    layouts.map(({ layout }) => layout),
    usable.map(({ columns }) => columns),
    options,
  );
  const read = { rows: [] as ReadRow[], faults: [] as RowFault[], ignored: [] as IgnoredRow[] };
  const perSheet = new Map<Table, number>();
  for (const { blocks, columns } of usable) {
    for (const block of blocks) {
      const answer = readBlock(block, columns, hints, options.ippLength ?? ippLengthOf(columns));
      perSheet.set(block.sheet, (perSheet.get(block.sheet) ?? 0) + answer.rows.length + answer.faults.length);
      read.rows.push(...answer.rows);
      read.faults.push(...answer.faults);
      read.ignored.push(...answer.ignored);
    }
  }
  for (const { table, layout } of layouts)
    read.ignored.push(...layout.notes.map((row) => ignoredRow(row.row, table.name, row.cells)));
  return {
    ...read,
    sheets: tables.map((table) => sheetOf(table, (perSheet.get(table) ?? 0) > 0, perSheet.get(table) ?? 0)),
    columns: (usable.length > 0 ? usable : known).flatMap(({ blocks, columns }) =>
      columns.map((column) => describe(column, blocks[0])),
    ),
    candidates: [...groups.values()].flat().reduce((sum, block) => sum + block.rows.length, 0),
  };
}

/** Where a heading gives every row its day, dates under words that nobody knows are the days of something else. */
function withoutOtherDays(columns: readonly KnownColumn[], blocks: readonly Block[]): KnownColumn[] {
  const headed = blocks.every(({ rows }) => rows.every(({ day }) => day !== null));
  const isOther = ({ field, by, header }: KnownColumn): boolean =>
    headed && by === 'content' && Boolean(header) && (field === 'date' || field === 'date-time');
  return columns.map((column) => (isOther(column) ? { ...column, field: null } : column));
}

function groupBlocks(blocks: readonly Block[]): Map<string, Block[]> {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) {
    const key = signatureOf(block);
    groups.set(key, [...(groups.get(key) ?? []), block]);
  }
  return groups;
}

/** A list of visits names people, and at least one of the things that make a visit. */
function isList(columns: readonly KnownColumn[]): boolean {
  const has = (...fields: ScheduleField[]): boolean =>
    columns.some((column) => column.field !== null && fields.includes(column.field));
  const named = columns.some((column) => column.by === 'choice');
  const who = has('patient', 'last', 'birth-name', 'ipp');
  return (
    who &&
    (named ||
      [has('date', 'date-time'), has('time', 'date-time'), has('birth'), has('ipp'), has('protocol')].filter(Boolean).length >= 2)
  );
}

function readBlock(
  block: Block,
  columns: readonly KnownColumn[],
  hints: DateHints,
  ippLength: number,
): Omit<TablesRead, 'sheets' | 'columns' | 'candidates'> {
  const { sheet } = block;
  const dateColumn = columns.find((column) => column.field === 'date' || column.field === 'date-time');
  const names = columns.find((column) => column.field === 'patient');
  const context: RowContext = {
    sheet: sheet.name,
    columns: new Map(columns.flatMap((column) => (column.field ? [[column.field, column] as const] : []))),
    hints,
    ippLength,
    nameOrder: names ? orderOf(names) : null,
    orders: figureOrders(columns),
    weekdays: weekdayColumn(columns),
    arrivalLetters: writesArrivalLetters(
      columns.find((column) => column.field === 'arrival')?.cells.map((cell) => cell.text) ?? [],
    ),
  };
  const daysOnce = dateColumn !== undefined && writesDaysOnce(block, dateColumn.index);
  const result = { rows: [] as ReadRow[], faults: [] as RowFault[], ignored: [] as IgnoredRow[] };
  let carried: string | null = null;
  let heading: Block['rows'][number]['day'] = null;
  let doubt: Block['rows'][number]['unsure'] = null;
  let dated = false;
  let visits = 0;
  for (const placed of block.rows) {
    if (placed.day !== heading) carried = null;
    heading = placed.day;
    const ditto = dateColumn !== undefined && /^(?:["″〃]|''|idem|id\.?)$/i.test(cellAt(placed.row, dateColumn.index).text);
    // Below a doubtful line, a row that writes its day ends the doubt for those that follow it.
    if (placed.unsure !== doubt) dated = false;
    doubt = placed.unsure;
    const answer = readRow(dated ? { ...placed, unsure: null } : placed, context, daysOnce || ditto ? carried : null);
    carried = answer.day ?? carried;
    dated ||= dateColumn !== undefined && (readWrittenDate(cellAt(placed.row, dateColumn.index))?.month ?? null) !== null;
    if (answer.kind === 'ignored') result.ignored.push(ignoredRow(placed.row.row, sheet.name, placed.row.cells));
    else visits += 1;
    if (answer.kind === 'row') result.rows.push(answer.row);
    if (answer.kind === 'faults') result.faults.push(...answer.faults);
  }
  const faults = foldMissingColumns(result.faults, columns, { headerRow: block.headerRow ?? 1, sheet: sheet.name, rows: visits });
  return { ...result, faults };
}

/** The header says it (« Prénom NOM »), else the names that leave no doubt. */
function orderOf({ header, cells }: KnownColumn): ReturnType<typeof nameOrderOf> {
  const words = headerWords(header ?? '');
  const [last, first] = [words.search(/\bnoms?\b/), words.search(/\bprenoms?\b/)];
  const voted = nameOrderOf(cells.slice(0, 400).map((cell) => cell.text));
  if (voted !== null) return voted;
  return last >= 0 && first >= 0 ? (last < first ? 'last-first' : 'first-last') : null;
}

/** Each day is written on its first row only, as merged cells come out in a text file. */
function writesDaysOnce(block: Block, column: number): boolean {
  const texts = block.rows.map(({ row }) => cellAt(row, column).text);
  const blanks = texts.filter((text) => text === '').length;
  const repeated = texts.some((text, i) => text !== '' && text === texts[i + 1]);
  return !repeated && blanks > 1 && blanks >= texts.length * 0.4;
}

/** A full date of the file tells the year of those written without one, and the week of lone weekdays. */
function hintsOf(
  layouts: readonly Layout[],
  all: readonly (readonly KnownColumn[])[],
  { today, fileName }: TableOptions,
): DateHints {
  const named = readTitleDate(fileName.replace(/\.[a-z]+$/i, '').replace(/_+/g, ' '), today);
  const titles = layouts.find((layout) => layout.near !== null)?.near ?? named.near;
  const monday = layouts.find((layout) => layout.monday !== null)?.monday ?? named.monday;
  const near = firstVisitDay(all, { today, near: null, monday: null }) ?? titles ?? null;
  return { today, near, monday: monday ?? null };
}

function firstVisitDay(all: readonly (readonly KnownColumn[])[], hints: DateHints): string | null {
  for (const { field, cells } of all.flat()) {
    if (field !== 'date' && field !== 'date-time') continue;
    for (const cell of cells) {
      const written = readWrittenDate(cell);
      const answer = written?.year ? resolveVisitDate(written, hints) : null;
      if (answer && 'date' in answer) return answer.date;
    }
  }
  return null;
}

function describe(column: KnownColumn, block: Block | undefined): RecognisedColumn {
  const sample = column.cells.find((cell) => cell.text !== '')?.text ?? null;
  return {
    sheet: block?.sheet.name ?? null,
    index: column.index,
    header: column.header,
    field: column.field,
    sample,
    by: column.by,
  };
}

function ignoredRow(row: number, sheet: string | null, cells: readonly Cell[]): IgnoredRow {
  return {
    row,
    sheet,
    text: cells
      .map((cell) => cell.text)
      .filter((text) => text !== '')
      .join(' · '),
  };
}

function sheetOf(table: Table, read: boolean, rows: number): ReadSheet {
  return { name: table.name, hidden: table.hidden, read, rows };
}
