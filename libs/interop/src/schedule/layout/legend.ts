import { readArrival } from '../cells/arrival';
import { meaningsOf } from '../columns/header-words';
import { cellAt, plain, type TableRow } from '../table';
import type { Block, PlacedRow } from './find-blocks';

export type Legend = ReadonlyMap<string, string>;

const EXPLAINED = /(?:^|[\s:(])([\p{L}\p{N}*+]{1,10})\s*[=:]\s*([^=:]*\p{L}{3}[^=:]*)$/u;

/** « P = première venue ; R = reprise », on lines beside the visits: what the list’s signs mean, if one is a kind of visit. */
export function legendOf(rows: readonly TableRow[]): Legend {
  const legend = new Map<string, string>();
  for (const { text } of rows.flatMap(({ cells }) => cells))
    for (const [, sign = '', meaning = ''] of partsOf(text)) legend.set(keyOf(sign), meaning.trim());
  return [...legend.values()].some((meaning) => readArrival(meaning) !== null) ? legend : new Map();
}

function partsOf(text: string): RegExpExecArray[] {
  if (!/[=:]\s*\D/.test(text)) return [];
  return text
    .split(/[,;/|]|\s[-–—]\s/)
    .map((part) => EXPLAINED.exec(part))
    .filter((part) => part !== null);
}

function keyOf(text: string): string {
  return plain(text) || text;
}

/** A column of kinds of which every sign stands in the legend holds the words that they mean. */
export function withLegend(block: Block, legend: Legend): Block {
  if (legend.size === 0) return block;
  const signed = block.headers.flatMap((header, i) => (mayStateKinds(header) && isSigned(block, i, legend) ? [i] : []));
  if (signed.length === 0) return block;
  const rows = block.rows.map((placed): PlacedRow => {
    const cells = placed.row.cells.map((cell, i) => {
      const meaning = signed.includes(i) ? legend.get(keyOf(cell.text)) : undefined;
      return meaning === undefined ? cell : { text: meaning };
    });
    return { ...placed, row: { ...placed.row, cells } };
  });
  return { ...block, rows };
}

function mayStateKinds(header: string): boolean {
  const meanings = meaningsOf(header);
  return meanings.length === 0 || meanings.some(({ field }) => field === 'arrival');
}

function isSigned({ rows }: Block, column: number, legend: Legend): boolean {
  const texts = rows.map(({ row }) => cellAt(row, column).text).filter((text) => text !== '' && partsOf(text).length === 0);
  return texts.length > 0 && texts.every((text) => legend.has(keyOf(text)));
}
