import type { KnownColumn } from './recognise-columns';

export const DEFAULT_IPP_LENGTH = 8;

/** Where nobody says how many figures identifiers have: those of the list itself if most are longer than usual, else the usual. */
export function ippLengthOf(columns: readonly KnownColumn[]): number {
  const cells = columns.find(({ field }) => field === 'ipp')?.cells ?? [];
  const figures = cells.map(({ text }) => text.replace(/[\s.]/g, '')).filter((text) => /^\d+$/.test(text));
  const long = figures.map(({ length }) => length).filter((length) => length > DEFAULT_IPP_LENGTH);
  return long.length * 2 > figures.length && new Set(long).size === 1 ? (long[0] ?? DEFAULT_IPP_LENGTH) : DEFAULT_IPP_LENGTH;
}
