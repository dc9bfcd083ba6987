import type { ScheduleField } from '@jalon/domain/schedule';
import { meaningsOf } from '../columns/header-words';
import { type Cell, cellAt, EMPTY_CELL, type Table, type TableRow } from '../table';

type Pair = { readonly row: number; readonly label: string; readonly field: ScheduleField; readonly value: Cell };
type Card = { readonly row: number; readonly pairs: readonly Pair[] };

/** Fewer labels make no card: a title and its date. */
const SMALLEST = 4;

/** One patient a card, each value beside its label (« IPP : 4100000 »), becomes one row a card below the labels. */
export function withCardsAsRows(table: Table, isHeader: (row: TableRow) => boolean): Table {
  if (table.rows.some(isHeader)) return table;
  const cards = cardsOf(table.rows.flatMap(pairsOf));
  if (cards.length === 0 || !cards.every(isVisit)) return table;
  const labels = [...new Map(cards.flatMap(({ pairs }) => pairs.map(({ field, label }) => [field, label] as const)))];
  const header = { row: 1, hidden: false, cells: labels.map(([, label]) => ({ text: label })) };
  const rows = cards.map(({ row, pairs }) => ({
    row,
    hidden: false,
    cells: labels.map(([field]) => pairs.find((pair) => pair.field === field)?.value ?? EMPTY_CELL),
  }));
  return { ...table, rows: [header, ...rows] };
}

function pairsOf(row: TableRow): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < row.cells.length; i += 1) {
    const { text } = cellAt(row, i);
    const inside = /^([^:]{1,30}?)\s*:\s*(\S.*)$/.exec(text);
    const label = inside?.[1] ?? text.replace(/\s*:$/, '');
    const field = fieldOf(label);
    if (field === null) continue;
    const beside = row.cells.findIndex((cell, j) => j > i && cell.text !== '');
    const value = inside ? { text: inside[2] ?? '' } : beside < 0 ? EMPTY_CELL : cellAt(row, beside);
    // A label whose neighbour is another label has nothing beside it; « Dr KLEIN » beside « Médecin » is a value.
    const neighbour = inside ? null : fieldOf(value.text.replace(/\s*:$/, ''));
    if (neighbour !== null && neighbour !== field) continue;
    pairs.push({ row: row.row, label, field, value });
    if (!inside && beside > i) i = beside;
  }
  return pairs;
}

function fieldOf(label: string): ScheduleField | null {
  // « RDV le 23/11, à 8h »
  if (/^à$/i.test(label)) return 'time';
  const field = /\d/.test(label) ? undefined : meaningsOf(label)[0]?.field;
  return field === undefined || field === 'nothing' ? null : field;
}

/** The first label comes again: another card begins. */
function cardsOf(pairs: readonly Pair[]): Card[] {
  const first = pairs[0]?.field;
  const cards: { row: number; pairs: Pair[] }[] = [];
  for (const pair of pairs) {
    if (pair.field === first) cards.push({ row: pair.row, pairs: [] });
    cards[cards.length - 1]?.pairs.push(pair);
  }
  return cards;
}

function isVisit({ pairs }: Card): boolean {
  const fields = new Set(pairs.map(({ field }) => field));
  return fields.size >= SMALLEST && (fields.has('patient') || fields.has('last')) && (fields.has('birth') || fields.has('ipp'));
}
