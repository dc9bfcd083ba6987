/** Letters and figures that nobody mistakes for another, read aloud or on paper: no 0 O o, 1 l I, 5 S, 2 Z. */
const LOWER = 'abcdefghjkmnpqrtuvwxy';
const UPPER = 'ABCDEFGHJKMNPQRTUVWXY';
const FIGURES = '346789';
const ALL = LOWER + UPPER + FIGURES;

/** Four groups of four, of every class: « kd7m-Wq4x-9rTb-Hn3v ». @param pick a fair whole number from 0 up to, without, its argument */
export function temporaryPassword(pick: (below: number) => number): string {
  const one = (from: string): string => from[pick(from.length)] ?? from[0] ?? '';
  const group = (): string => [one(LOWER), one(UPPER), one(FIGURES), one(ALL)].join('');
  return [group(), group(), group(), group()].join('-');
}
