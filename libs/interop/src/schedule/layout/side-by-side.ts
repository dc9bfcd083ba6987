import { headerWords } from '../columns/header-words';
import { EMPTY_CELL, type Table, type TableRow } from '../table';

/** Fewer columns than this come back in a list by themselves (two hours, two dates). */
const NARROWEST = 3;

/**
 * A week drawn as a grid has the same headers again for each day, side by side: one list for each, its cells in their own
 * columns. What stands alone above the headers is the title of all of them.
 */
export function listsSideBySide(sheet: Table, isHeader: (row: TableRow) => boolean): readonly Table[] {
  const header = sheet.rows.find((row) => isHeader(row) && startsOf(row).length > 1);
  if (!header) return [sheet];
  const starts = startsOf(header);
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? Number.POSITIVE_INFINITY;
    const rows = sheet.rows.map((row) => (isTitle(row, header) ? row : within(row, i === 0 ? 0 : start, end)));
    return { ...sheet, rows };
  });
}

/** Where the same headers begin, once or several times. */
function startsOf({ cells }: TableRow): number[] {
  const words = cells.map((cell) => headerWords(cell.text));
  const first = words.findIndex((word) => word !== '');
  const second = words.indexOf(words[first] ?? '', first + NARROWEST);
  if (first < 0 || second < 0) return [Math.max(0, first)];
  const names = words.slice(first, second);
  const again = (start: number): boolean => names.every((word, i) => (words[start + i] ?? '') === word);
  const starts = words.flatMap((_, i) => (i >= first && (i - first) % names.length === 0 && again(i) ? [i] : []));
  return names.filter((word) => word !== '').length >= NARROWEST ? starts : [first];
}

function isTitle(row: TableRow, header: TableRow): boolean {
  return row.row < header.row && row.cells.filter((cell) => cell.text !== '').length === 1;
}

function within(row: TableRow, start: number, end: number): TableRow {
  return { ...row, cells: row.cells.slice(0, end).map((cell, i) => (i >= start ? cell : EMPTY_CELL)) };
}
