import { meaningsOf } from './columns/header-words';

/** A few rows may overflow their column; they are left whole, so that nobody's cells are shifted. */
const OVERFLOWING = 0.15;

/**
 * A list whose columns one space parts: the columns lie between the positions that are blank in its header and in its rows.
 * Null when two spaces part them all, which tells more surely, or when no header is found.
 */
export function splitByRivers(lines: readonly string[]): string[][] | null {
  const head = lines.findIndex(isHeader);
  const header = lines[head];
  if (header === undefined) return null;
  const rows = lines.slice(head + 1).filter(isRow);
  const columns = columnsBetween(riversOf(header, rows));
  if (rows.length === 0 || columns.length < Math.max(4, piecesOf(header).length)) return null;
  const tight = rows.filter((row) => piecesOf(row).length < cellsOf(row, columns).filter((cell) => cell !== '').length);
  if (!isTight(header) && tight.length < rows.length / 2) return null;
  return lines.map((line, i) => {
    const whole = line.trim();
    const listed = i === head || (i > head && (isRow(line) || isHeaderAgain(line, header)));
    if (!listed || crosses(line, columns)) return whole === '' ? [''] : whole.split(/\s{2,}/);
    return cellsOf(line, columns);
  });
}

type Column = { readonly from: number; readonly to: number };

function isHeader(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return !/\d{2}/.test(line) && words.filter((text) => meaningsOf(text).length > 0).length >= 4;
}

/** Two headers with one space between. */
function isTight(header: string): boolean {
  return piecesOf(header).some((piece) => piece.includes(' ') && fieldsIn(piece) > 1);
}

function fieldsIn(piece: string): number {
  return new Set(
    piece
      .split(' ')
      .filter((word) => word.length > 2)
      .flatMap((word) =>
        meaningsOf(word)
          .slice(0, 1)
          .map(({ field }) => field),
      ),
  ).size;
}

function piecesOf(line: string): string[] {
  return line.trim().split(/\s{2,}/);
}

function isRow(line: string): boolean {
  return /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}\s?[:h]\s?\d{2}/i.test(line) && line.trim().split(/\s+/).length >= 4;
}

function isHeaderAgain(line: string, header: string): boolean {
  return line.trim() === header.trim();
}

/** The blank positions, true from the first to the last column of the widest line. */
function riversOf(header: string, rows: readonly string[]): boolean[] {
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const most = Math.floor(rows.length * OVERFLOWING);
  return Array.from({ length: width }, (_, at) => {
    if ((header[at] ?? ' ') !== ' ') return false;
    return rows.filter((row) => (row[at] ?? ' ') !== ' ').length <= most;
  });
}

function columnsBetween(rivers: readonly boolean[]): Column[] {
  const columns: Column[] = [];
  let from: number | null = null;
  for (let at = 0; at <= rivers.length; at += 1) {
    const blank = rivers[at] ?? true;
    if (!blank && from === null) from = at;
    if (blank && from !== null) {
      columns.push({ from, to: at });
      from = null;
    }
  }
  return columns;
}

function cellsOf(line: string, columns: readonly Column[]): string[] {
  return columns.map(({ from, to }) => line.slice(from, to).trim());
}

function crosses(line: string, columns: readonly Column[]): boolean {
  return [...line].some((char, at) => char !== ' ' && !columns.some(({ from, to }) => at >= from && at < to));
}
