import type { Sheet } from './operations';

/** What waits for a prescriber’s signature: his own first, then those whose time has passed at a colleague’s. */
export function toSign(sheets: readonly Sheet[]): Sheet[] {
  const order = { mine: 0, overdue: 1, elsewhere: 2 };
  return sheets
    .filter(({ acts, hands }) => hands !== 'elsewhere' && acts.includes('refuse'))
    .sort((a, b) => order[a.hands as keyof typeof order] - order[b.hands as keyof typeof order]);
}

/** After one is signed or refused: the next of one's own, and nobody else's. */
export const nextToSign = (sheets: readonly Sheet[], after: string): Sheet | null =>
  toSign(sheets).find(({ id, hands }) => hands === 'mine' && id !== after) ?? null;

/** « 2e modification en 11 jours »: which one this is, and the days since the first. Null for the first. */
export function nthChange({ earlier, createdAt }: Pick<Sheet, 'earlier' | 'createdAt'>): { rank: number; days: number } | null {
  const first = earlier.map(({ at }) => Date.parse(at)).sort((a, b) => a - b)[0];
  if (first === undefined) return null;
  const day = 24 * 60 * 60 * 1000;
  return { rank: earlier.length + 1, days: Math.floor(Date.parse(createdAt) / day) - Math.floor(first / day) };
}
