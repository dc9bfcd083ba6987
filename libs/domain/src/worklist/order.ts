import { epochOf } from '../calendar';
import type { Reason, Row } from './types';

/**
 * « La plus pressée d’abord ». In this order, each rule deciding only what the ones before leave equal:
 * 1. the graver reason;
 * 2. the nearer hour by which it loses its use; what loses nothing by waiting comes after what does;
 * 3. the older one;
 * 4. code and record, so that two readings give the same list.
 */
export function compareReasons(a: Reason, b: Reason): number {
  return (
    b.severity - a.severity ||
    compareMoments(a.before, b.before) ||
    compareMoments(a.since, b.since) ||
    compareText(a.code, b.code) ||
    compareText(a.about.id, b.about.id)
  );
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
