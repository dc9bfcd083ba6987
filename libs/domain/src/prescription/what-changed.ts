import type { PrescriptionLine } from './types';

export type LineField = Exclude<keyof PrescriptionLine, 'id'>;

/** One field before and after, both kept in their own type: the screen shows both versions under their names. */
export type FieldChange = { [F in LineField]: { field: F; before: PrescriptionLine[F]; after: PrescriptionLine[F] } }[LineField];

export type LineChange =
  | { kind: 'added'; lineId: string; line: PrescriptionLine }
  | { kind: 'removed'; lineId: string; line: PrescriptionLine }
  | { kind: 'changed'; lineId: string; fields: readonly FieldChange[] };

/** In the order in which they are read on the slip. */
const FIELDS: readonly LineField[] = [
  'act',
  'detail',
  'device',
  'frequency',
  'start',
  'end',
  'sessions',
  'strictlyDaily',
  'longTermIllness',
];

/** Exactly what one version says otherwise than the other; empty when they say the same. */
export function whatChanged(before: readonly PrescriptionLine[], after: readonly PrescriptionLine[]): LineChange[] {
  const changes: LineChange[] = [];
  for (const line of after) {
    const old = before.find(({ id }) => id === line.id);
    if (!old) {
      changes.push({ kind: 'added', lineId: line.id, line });
      continue;
    }
    const fields = FIELDS.flatMap((field) => fieldChange(field, old, line));
    if (fields.length > 0) changes.push({ kind: 'changed', lineId: line.id, fields });
  }
  const gone = before.filter(({ id }) => !after.some((line) => line.id === id));
  return [...changes, ...gone.map((line): LineChange => ({ kind: 'removed', lineId: line.id, line }))];
}

function fieldChange(field: LineField, old: PrescriptionLine, line: PrescriptionLine): FieldChange[] {
  if (saysTheSame(old[field], line[field])) return [];
  // The three stand under one key of one type: the compiler cannot follow a union of keys through.
  return [{ field, before: old[field], after: line[field] } as FieldChange];
}

/** Lines come back from JSON columns, where keys may stand in another order. */
function saysTheSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const entries = (value: object): [string, unknown][] => Object.entries(value).filter(([, v]) => v !== undefined);
  const [left, right] = [entries(a), new Map(entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && saysTheSame(value, right.get(key)));
}
