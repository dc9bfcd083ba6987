import type { ScheduleField } from '@jalon/domain/schedule';
import { meaningsOf } from '../columns/header-words';
import { type Cell, cellAt } from '../table';
import type { Block } from './find-blocks';

/** Of these nobody is mistaken for another: a name or a number that is only « idem » stays a fault. */
const REPEATED: readonly (ScheduleField | 'nothing')[] = ['protocol', 'cycle', 'doctor'];

/** « idem » and the signs of repetition below a treatment or a physician stand for what is above them. */
export function withoutDittos(block: Block): Block {
  const columns = block.headers.flatMap((header, i) => (REPEATED.includes(meaningsOf(header)[0]?.field ?? 'nothing') ? [i] : []));
  if (!block.rows.some(({ row }) => columns.some((i) => isDitto(cellAt(row, i))))) return block;
  const above = new Map<number, Cell>();
  const rows = block.rows.map((placed) => {
    const cells = placed.row.cells.map((cell, i) => {
      if (!columns.includes(i) || cell.text === '') return cell;
      const said = isDitto(cell) ? (above.get(i) ?? cell) : cell;
      above.set(i, said);
      return said;
    });
    return { ...placed, row: { ...placed.row, cells } };
  });
  return { ...block, rows };
}

function isDitto({ text }: Cell): boolean {
  return /^(?:["″〃”]|''|idem|id\.?|ditto)$/i.test(text);
}
