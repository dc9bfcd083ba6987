import { readClock } from '../cells/clock';
import { isGivenName } from '../cells/given-names';
import { isUpper, splitName } from '../cells/split-name';
import { meaningsOf } from '../columns/header-words';
import { takeApart } from '../rows/take-apart';
import { type Cell, cellAt, EMPTY_CELL } from '../table';
import type { Block, PlacedRow } from './find-blocks';

/**
 * A patient on two lines: below the visit, without an hour, the given name, the birth name, the number, the birth or a telephone.
 * Any other line without an hour may be somebody else, and then all of them stay the faults that they are.
 */
export function withSecondLines(block: Block): Block {
  const column = (field: string): number => block.headers.findIndex((header) => meaningsOf(header)[0]?.field === field);
  const [time, who] = [column('time'), column('patient') < 0 ? column('last') : column('patient')];
  if (time < 0 || who < 0 || column('first') >= 0) return block;
  const rows: PlacedRow[] = [];
  for (const placed of block.rows) {
    const above = rows.at(-1);
    if (readClock(cellAt(placed.row, time)).kind !== 'blank') {
      rows.push(placed);
      continue;
    }
    if (!above || above.day !== placed.day || !goesOn(cellAt(above.row, who), cellAt(placed.row, who))) return block;
    if (isAnother(above, placed, [column('ipp'), column('birth'), column('date')])) return block;
    rows[rows.length - 1] = { ...above, row: { ...above.row, cells: joined(above, placed, who) } };
  }
  return { ...block, rows };
}

/** Whether what stands below a name can be nobody else's. */
function goesOn(name: Cell, { text }: Cell): boolean {
  if (/^\(?(?:n[ée]+e?|[ée]p\.?|[ée]pouse|vve|veuve)\s+\p{L}/iu.test(text)) return true;
  if (text !== '' && takeApart(text).name === '') return true;
  const given = /^\p{L}[\p{L}\s'’.-]*$/u.test(text) && (isGivenName(text.split(/[\s-]/)[0] ?? '') || !isUpper(text));
  return given && text.split(' ').length < 3 && splitName(name.text, null).first === '';
}

function isAnother(above: PlacedRow, below: PlacedRow, columns: readonly number[]): boolean {
  const holds = ({ row }: PlacedRow, i: number): boolean => /\d{2}[/.-]?\d{2}/.test(cellAt(row, i).text);
  return columns.some((i) => i >= 0 && holds(above, i) && holds(below, i));
}

/** What is said twice in a column of dates or numbers is not: a lone age beneath a birth. */
function joined(above: PlacedRow, below: PlacedRow, who: number): Cell[] {
  const width = Math.max(above.row.cells.length, below.row.cells.length);
  return Array.from({ length: width }, (_, i) => {
    const [first, second] = [cellAt(above.row, i), cellAt(below.row, i)];
    if (first.text === '' || second.text === '') return first.text === '' ? second : first;
    const worded = i === who || !/\d{4}/.test(first.text);
    return worded ? { ...EMPTY_CELL, ...(first.struck ? { struck: true } : {}), text: `${first.text} ${second.text}` } : first;
  });
}
