import { ok, refuse, type Result } from '../result';

export type InsRefusal = { code: 'ins-shape'; typed: string } | { code: 'ins-key'; typed: string; expectedKey: string };

/** The two-digit key of a 13-character NIR or NIA: 97 − (n mod 97), Corsica's 2A counted as 19 and 2B as 18 (INSEE). */
export function insKey(number13: string): string {
  const digits = number13.replace(/^(.{5})2A/, '$119').replace(/^(.{5})2B/, '$118');
  return String(97 - Number(BigInt(digits) % 97n)).padStart(2, '0');
}

/** Reads a matricule as people type it (blanks, points) and checks its key; the value is the bare 15 characters. */
export function readInsMatricule(typed: string): Result<string, InsRefusal> {
  const bare = typed.replace(/[\s. \-]/g, '').toUpperCase();
  if (!/^[1-478]\d{4}(\d{2}|2A|2B)\d{8}$/.test(bare)) return refuse({ code: 'ins-shape' as const, typed });
  const expectedKey = insKey(bare.slice(0, 13));
  return bare.slice(13) === expectedKey ? ok(bare) : refuse({ code: 'ins-key' as const, typed, expectedKey });
}

/** '2 43 02 53 990 123 36', as on the screens and the paper. */
export function formatInsMatricule(bare: string): string {
  return [
    [0, 1],
    [1, 3],
    [3, 5],
    [5, 7],
    [7, 10],
    [10, 13],
    [13, 15],
  ]
    .map(([from, to]) => bare.slice(from, to))
    .join(' ');
}
