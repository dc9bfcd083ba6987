import type { ScheduleField } from '@jalon/domain/schedule';
import { LONE_WEEKDAY } from './column-content';
import { meaningsOf } from './header-words';
import type { KnownColumn } from './recognise-columns';

type Guess = { readonly field: ScheduleField; readonly from: number; readonly unless?: readonly ScheduleField[] };

/** In order of certainty: shapes that only one field has come first, and leave fewer columns for the vaguer ones. */
const GUESSES: readonly Guess[] = [
  { field: 'birth', from: 0.8 },
  { field: 'date-time', from: 0.8, unless: ['time'] },
  { field: 'date', from: LONE_WEEKDAY, unless: ['date-time'] },
  { field: 'time', from: 0.8, unless: ['date-time'] },
  { field: 'ipp', from: 0.8 },
  { field: 'doctor', from: 0.6 },
  { field: 'patient', from: 0.7, unless: ['last', 'first'] },
  { field: 'first', from: 0.6, unless: ['patient'] },
  { field: 'protocol', from: 0.5 },
  { field: 'cycle', from: 0.8 },
  { field: 'last', from: 0.8, unless: ['patient'] },
  { field: 'arrival', from: 0.5, unless: ['arrival-first', 'arrival-resumption'] },
  { field: 'sex', from: 0.8 },
];

/** Without these a list cannot be read, so that an unnamed column is looked at for them even beside named ones. */
const NEEDED: ReadonlySet<ScheduleField> = new Set([
  'birth',
  'date-time',
  'date',
  'time',
  'ipp',
  'patient',
  'first',
  'last',
  'protocol',
]);

/** Finds, among columns that no header names, the fields still missing, by what the cells hold. */
export function guessMissing(columns: readonly KnownColumn[]): KnownColumn[] {
  const result = [...columns];
  const anyHeader = columns.some((column) => column.field !== null);
  const takenBy = new Set(columns.flatMap((column) => (column.field ? [column.field] : [])));
  for (const { field, from, unless } of GUESSES) {
    if (takenBy.has(field) || unless?.some((other) => takenBy.has(other))) continue;
    if (anyHeader && !NEEDED.has(field)) continue;
    const free = result.filter((column) => column.field === null && column.by !== 'choice' && column.content.filled > 0);
    const best = free.reduce<KnownColumn | null>(
      (a, b) => (fit(b, field, anyHeader) > (a ? fit(a, field, anyHeader) : 0) ? b : a),
      null,
    );
    if (!best || fit(best, field, anyHeader) < from) continue;
    result[result.indexOf(best)] = { ...best, field, by: 'content' };
    takenBy.add(field);
  }
  return withBareDoctor(result, takenBy);
}

/** Without headers, a few surnames that come back again and again are the physicians'. */
function withBareDoctor(columns: readonly KnownColumn[], takenBy: ReadonlySet<ScheduleField>): KnownColumn[] {
  if (takenBy.has('doctor') || columns.some((column) => column.header !== null)) return [...columns];
  const found = columns.find(
    ({ field, content }) =>
      field === null && content.filled > 1 && content.share('last') >= 0.8 && content.different <= content.filled / 2,
  );
  return columns.map((column) => (column === found ? { ...column, field: 'doctor', by: 'content' } : column));
}

/** Shapes that no other column of a schedule has: believed under a header whose words are unknown. */
const CERTAIN_SHAPES: ReadonlySet<ScheduleField> = new Set(['birth', 'date', 'date-time', 'time', 'ipp']);

/** `anyHeader`: some header of this list was understood, so that the others are not nameless but foreign. */
function fit({ content, header }: KnownColumn, field: ScheduleField, anyHeader: boolean): number {
  const unnamed = header === null || header === '' || /^(?:colonne|column|champ|unnamed|f)[\s:_]*\d+$/i.test(header);
  // A column named « Téléphone » is not an identifier because it holds figures.
  if (!unnamed && meaningsOf(header).some((meaning) => meaning.field === 'nothing')) return 0;
  if (!unnamed && anyHeader && !CERTAIN_SHAPES.has(field)) return 0;
  // One identifier for everybody is a service's number, not a patient's.
  if (field === 'ipp' && content.different < Math.min(2, content.filled)) return 0;
  return content.share(field);
}
