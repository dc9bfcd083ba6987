import type { RowFault, ScheduleField } from '@jalon/domain/schedule';
import type { DateHints } from '../cells/resolve-date';
import type { NameOrder } from '../cells/split-name';
import type { FigureOrder } from '../columns/figure-orders';
import type { KnownColumn } from '../columns/recognise-columns';
import type { PlacedRow } from '../layout/find-blocks';
import { type Cell, cellAt, EMPTY_CELL } from '../table';
import { FIELD_NAMES, type RowFaultCode } from './row-faults';
import { inWords } from './row-sentences';

/** What reading a row needs to know of its file. */
export type RowContext = {
  readonly sheet: string | null;
  readonly columns: ReadonlyMap<ScheduleField, KnownColumn>;
  readonly hints: DateHints;
  readonly ippLength: number;
  readonly nameOrder: NameOrder | null;
  /** Which figure of its dates is the day. */
  readonly orders: ReadonlyMap<ScheduleField, FigureOrder>;
  /** Column of the weekdays that stand beside the dates. */
  readonly weekdays: number | null;
  /** N, R and S stand for kinds of visits in its column of arrivals. */
  readonly arrivalLetters: boolean;
};

/** The cells of one row by meaning, and the faults found so far. */
export class RowReader {
  readonly faults: RowFault[] = [];
  private readonly seen = new Set<string>();

  constructor(
    readonly placed: PlacedRow,
    readonly context: RowContext,
  ) {}

  has(field: ScheduleField): boolean {
    return this.context.columns.has(field);
  }

  cell(field: ScheduleField): Cell {
    const column = this.context.columns.get(field);
    return column ? cellAt(this.placed.row, column.index) : EMPTY_CELL;
  }

  text(field: ScheduleField): string {
    return this.cell(field).text;
  }

  /** Text of an optional column; dashes and question marks mean nothing. */
  optional(field: ScheduleField): string | null {
    const text = this.text(field);
    return /^[-–—/?.\s]*$/.test(text) ? null : text;
  }

  /** One fault a column is enough to act on. */
  fault(field: ScheduleField | null, code: RowFaultCode, value = '', detail = ''): null {
    const column = field === null ? null : this.columnName(field);
    if (this.seen.has(column ?? '')) return null;
    this.seen.add(column ?? '');
    const { row } = this.placed;
    const raw = row.cells.map((cell) => cell.text);
    const { sheet } = this.context;
    this.faults.push({ row: row.row, sheet, column, ...inWords(code, value, detail), raw, ipp: null, day: null });
    return null;
  }

  isFaulty(field: ScheduleField): boolean {
    return this.seen.has(this.columnName(field));
  }

  columnName(field: ScheduleField): string {
    return this.context.columns.get(field)?.header || FIELD_NAMES[field];
  }
}
