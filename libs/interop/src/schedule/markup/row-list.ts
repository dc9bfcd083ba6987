import { type Cell, EMPTY_CELL, MAX_ROWS, type TableRow, TooManyRowsError } from '../table';

/** Rows in their order, those that hold something kept, with the bound that every reader of sheets has. */
export class RowList {
  readonly rows: TableRow[] = [];
  private next = 1;

  add(cells: readonly Cell[], at = this.next, hidden = false): void {
    if (cells.some((cell) => cell !== EMPTY_CELL)) this.rows.push({ row: at, hidden, cells });
    if (this.rows.length > MAX_ROWS) throw new TooManyRowsError();
    this.next = at + 1;
  }
}
