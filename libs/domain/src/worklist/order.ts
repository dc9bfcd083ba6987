import { epochOf } from '../calendar';
import type { Row } from './types';

/** What the order looks at. */
export interface Ranked {
  code: string;
  severity: number;
  since: string;
  before: string | null;
  about: { id: string };
}

/** One rule of the order, named so that a page can say it. */
interface OrderRule {
  rule: 'graver' | 'sooner' | 'older' | 'same-again';
  compare: (a: Ranked, b: Ranked) => number;
}

/**
 * « La plus pressée d’abord ». In this order, each rule deciding only what the ones before leave equal: the graver reason; the
 * nearer hour by which it loses its use (what loses nothing by waiting comes after what does); the older one; then code and
 * record, so that two readings give the same list.
 */
export const ORDER_RULES = [
  { rule: 'graver', compare: (a, b) => b.severity - a.severity },
  { rule: 'sooner', compare: (a, b) => compareMoments(a.before, b.before) },
  { rule: 'older', compare: (a, b) => compareMoments(a.since, b.since) },
  { rule: 'same-again', compare: (a, b) => compareText(a.code, b.code) || compareText(a.about.id, b.about.id) },
] as const satisfies readonly OrderRule[];

export type OrderRuleName = (typeof ORDER_RULES)[number]['rule'];

export function compareReasons(a: Ranked, b: Ranked): number {
  for (const { compare } of ORDER_RULES) {
    const found = compare(a, b);
    if (found !== 0) return found;
  }
  return 0;
}

/** Which rule tells these two apart; null for the same reason twice. */
export function ruleBetween(a: Ranked, b: Ranked): OrderRuleName | null {
  return ORDER_RULES.find(({ compare }) => compare(a, b) !== 0)?.rule ?? null;
}

/** A row stands where its most pressing reason stands: ten small reasons never pass one grave one. */
export function compareRows(a: Row, b: Row): number {
  const [first, other] = [a.reasons[0], b.reasons[0]];
  if (!first || !other) return first ? -1 : other ? 1 : 0;
  return compareReasons(first, other) || compareText(a.patientId ?? '', b.patientId ?? '');
}

/** A day without hour counts as its end. Null comes last. */
function compareMoments(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return momentOf(a) - momentOf(b);
}

function momentOf(text: string): number {
  return epochOf(text.length === 10 ? `${text}T23:59:59Z` : text);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
