import { headerWords, meaningsOf } from '../columns/header-words';
import { type Cell, cellAt } from '../table';
import type { Block, PlacedRow } from './find-blocks';

const MINUTES = /^(?:minutes?|mins?|mn)$/;
const USED = /\b(?:usage|usuel|utilise)\b/;

/** Two columns that say one thing together: « Heure » and « Minute », « Prénom utilisé » and the one of birth of those who have no other. */
export function withJoinedColumns(block: Block): Block {
  return withGivenNames(withMinutes(block));
}

function withMinutes(block: Block): Block {
  const minute = block.headers.findIndex((header) => MINUTES.test(headerWords(header)));
  const hour = block.headers.findIndex((header) => meaningsOf(header)[0]?.field === 'time');
  const whole = (i: number, most: number): boolean =>
    block.rows.every(({ row }) => /^\d{0,2}$/.test(cellAt(row, i).text) && Number(cellAt(row, i).text) <= most);
  if (minute < 0 || hour < 0 || !whole(hour, 23) || !whole(minute, 59)) return block;
  return joined(block, hour, (hours, row) => {
    const minutes = cellAt(row, minute).text;
    return hours.text === '' || minutes === '' ? hours : { text: `${hours.text}:${minutes.padStart(2, '0')}` };
  });
}

function withGivenNames(block: Block): Block {
  const given = block.headers.flatMap((header, i) => (meaningsOf(header)[0]?.field === 'first' ? [i] : []));
  const used = given.find((i) => USED.test(headerWords(block.headers[i] ?? '')));
  const other = given.find((i) => i !== used);
  if (used === undefined || other === undefined) return block;
  return joined(block, used, (name, row) => (name.text === '' ? cellAt(row, other) : name));
}

function joined(block: Block, column: number, answer: (cell: Cell, row: PlacedRow['row']) => Cell): Block {
  const rows = block.rows.map((placed): PlacedRow => {
    const { row } = placed;
    const cells = row.cells.map((cell, i) => (i === column ? answer(cell, row) : cell));
    return { ...placed, row: { ...row, cells } };
  });
  return { ...block, rows };
}
