import { splitByRivers } from './split-by-rivers';

type Piece = { readonly at: number; readonly text: string };

/**
 * Columns aligned with spaces, as printed to a text file: two spaces or more part two cells. Pieces that start where those
 * of the fullest line start are put in its columns, so that an empty cell does not shift the ones after it. Where one space
 * parts two columns, they are found by the blank that runs down the whole list.
 */
export function splitAligned(text: string): string[][] {
  const written = text.split(/\r\n|\n|\r/);
  const lines = written.map(piecesOf);
  const byRivers = splitByRivers(written);
  if (byRivers !== null) return byRivers;
  const fullest = lines.reduce<readonly Piece[]>((best, line) => (line.length > best.length ? line : best), []);
  const starts = new Map(fullest.map(({ at }, column) => [at, column]));
  return lines.map((pieces) => {
    const aligned = pieces.length > 1 && pieces.every(({ at }) => starts.has(at));
    if (!aligned) return pieces.map((piece) => piece.text);
    const cells: string[] = [];
    for (const { at, text: cell } of pieces) {
      const column = starts.get(at) ?? cells.length;
      while (cells.length < column) cells.push('');
      cells[column] = cell;
    }
    return cells;
  });
}

function piecesOf(line: string): Piece[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ at: match.index, text: match[0] }));
}
