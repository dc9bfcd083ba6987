import { readClock } from '../cells/clock';
import { meaningsOf } from '../columns/header-words';
import { takeApart } from '../rows/take-apart';
import { type Cell, cellAt, type TableRow } from '../table';
import type { Block, PlacedRow } from './find-blocks';

const HEADERS = ['Heure', 'Fauteuil', 'Patient', 'Date de naissance', 'IPP', 'Protocole'];

/** « Fauteuil 1 », « Fauteuil 2 », « Box A » beside the hours: an agenda whose columns are places. */
export function headsChairs(filled: readonly Cell[]): boolean {
  const places = filled.filter(({ text }) => isPlace(text));
  return (
    places.length > 1 && new Set(places.map(({ text }) => text)).size === places.length && filled.length - places.length <= 1
  );
}

/** An agenda with a column for each chair becomes a list: one row for each patient, whose cell says all about them. */
export function withChairsAsRows(block: Block): Block {
  const places = block.headers.flatMap((header, i) => (isPlace(header) ? [i] : []));
  const others = block.headers.filter((header, i) => header !== '' && !places.includes(i));
  const hours = block.headers.findIndex((header, i) => !places.includes(i) && (isTime(header) || holdsHours(block, i)));
  if (places.length < 2 || hours < 0 || others.some((header) => !isTime(header))) return block;
  const rows = block.rows.flatMap((placed) =>
    places.flatMap((i) => (cellAt(placed.row, i).text === '' ? [] : [seated(placed, hours, i, block.headers[i] ?? '')])),
  );
  return { ...block, headers: HEADERS, rows };
}

function seated(placed: PlacedRow, hours: number, place: number, name: string): PlacedRow {
  const patient = cellAt(placed.row, place);
  const { name: who, birth, ipp, treatment } = takeApart(patient.text);
  const told = [name, who, birth, ipp, treatment].map((text): Cell => (patient.struck ? { text, struck: true } : { text }));
  const row: TableRow = { ...placed.row, cells: [cellAt(placed.row, hours), ...told] };
  return { ...placed, row };
}

function holdsHours({ rows }: Block, column: number): boolean {
  const cells = rows.map(({ row }) => cellAt(row, column)).filter(({ text }) => text !== '');
  return cells.length > 0 && cells.every((cell) => readClock(cell).kind === 'clock');
}

const isPlace = (header: string): boolean => /\p{L}/u.test(header) && meaningsOf(header)[0]?.field === 'place';
const isTime = (header: string): boolean => meaningsOf(header)[0]?.field === 'time';
