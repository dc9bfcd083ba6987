import type { ColumnMapping, RecognisedColumn, ScheduleField } from '@jalon/domain/schedule';
import { isColumnOfLetters } from '../cells/arrival';
import type { Cell } from '../table';
import { type ColumnContent, contentOf } from './column-content';
import { guessMissing } from './guess-columns';
import { headerWords, type HeaderMeaning, meaningsOf } from './header-words';

export type ColumnSource = { readonly index: number; readonly header: string | null; readonly cells: readonly Cell[] };
export type KnownColumn = ColumnSource & {
  readonly field: ScheduleField | null;
  readonly by: RecognisedColumn['by'];
  readonly content: ColumnContent;
};

type Claim = { readonly index: number; readonly field: ScheduleField; readonly weight: number };

/** Fields whose cells have a shape: a header with two meanings is settled by what stands below it. */
const SHAPED: ReadonlySet<ScheduleField> = new Set([
  'date',
  'time',
  'date-time',
  'birth',
  'ipp',
  'cycle',
  'day',
  'sex',
  'arrival',
  'doctor',
]);

/**
 * The meaning of each column: the secretary's choice first, then the words of its header, then what it holds. No field is
 * given to two columns.
 */
export function recogniseColumns(sources: readonly ColumnSource[], mapping: ColumnMapping, today: string): KnownColumn[] {
  const contents = sources.map((source) => contentOf(source.cells, today));
  const chosen = new Map<number, ScheduleField | null>();
  for (const source of sources) {
    const choice = choiceFor(source, mapping);
    if (choice !== undefined) chosen.set(source.index, choice);
  }
  const taken = new Map<ScheduleField, number>();
  for (const [index, field] of chosen) if (field) taken.set(field, index);
  const named = settle(
    sources.flatMap((source, i) => (chosen.has(source.index) ? [] : claimsOf(source, contents[i]))),
    taken,
  );
  const columns = sources.map((source, i): KnownColumn => {
    const field = chosen.has(source.index) ? (chosen.get(source.index) ?? null) : (named.get(source.index) ?? null);
    return { ...source, content: contents[i] ?? contentOf([], today), field, by: chosen.has(source.index) ? 'choice' : 'header' };
  });
  return withNamesTurned(asFullName(guessMissing(withBirthNames(columns))));
}

/** Given names below « Nom » and capitals below « Prénom », all down the list: the two headers were exchanged. */
function withNamesTurned(columns: readonly KnownColumn[]): KnownColumn[] {
  const last = columns.find(({ field, by }) => field === 'last' && by === 'header');
  const first = columns.find(({ field, by }) => field === 'first' && by === 'header');
  const turned =
    last &&
    first &&
    last.content.filled > 1 &&
    last.content.share('first') > 0.9 &&
    last.content.share('last') === 0 &&
    first.content.share('last') > 0.9 &&
    first.content.share('first') < 0.2;
  if (!turned) return [...columns];
  return columns.map((column) =>
    column === last ? { ...column, field: 'first' } : column === first ? { ...column, field: 'last' } : column,
  );
}

/** « Nom » beside « Nom d’usage » is the birth name: it is used by all those who have no other. */
function withBirthNames(columns: readonly KnownColumn[]): KnownColumn[] {
  const used = columns.find(({ field }) => field === 'last');
  if (!used?.header || !/\b(?:usage|usuel|utilise|marital|epouse|mariage)\b/.test(headerWords(used.header))) return [...columns];
  if (columns.some(({ field }) => field === 'birth-name')) return [...columns];
  const other = columns.find(({ field, header, by }) => field === null && by !== 'choice' && isSurname(header));
  return columns.map((column) => (column === other ? { ...column, field: 'birth-name' } : column));
}

function isSurname(header: string | null): boolean {
  return header !== null && meaningsOf(header)[0]?.field === 'last';
}

/** undefined: no choice was made for this column. */
function choiceFor({ header, index }: ColumnSource, mapping: ColumnMapping): ScheduleField | null | undefined {
  const words = header === null ? '' : headerWords(header);
  const byHeader = words === '' ? undefined : mapping.find((choice) => choice.header && headerWords(choice.header) === words);
  const choice = byHeader ?? mapping.find((each) => !each.header && each.index === index);
  return choice?.field;
}

function claimsOf({ index, header, cells }: ColumnSource, content: ColumnContent | undefined): Claim[] {
  const meanings = header === null ? [] : meaningsOf(header);
  return meanings.flatMap((meaning) => {
    if (meaning.field === 'nothing' || !content) return [];
    const letters = meaning.field === 'arrival' && meaning.soft === true && isColumnOfLetters(cells.map(({ text }) => text));
    const fit = letters ? 3 : fitOf(meaning.field, meaning.soft === true, meanings, content);
    return fit === null ? [] : [{ index, field: meaning.field, weight: meaning.weight + fit }];
  });
}

/** What the cells below add to a meaning; null when they deny it. */
function fitOf(field: ScheduleField, soft: boolean, meanings: readonly HeaderMeaning[], content: ColumnContent): number | null {
  if (!SHAPED.has(field)) return 0;
  const share = content.share(field);
  if (field === 'arrival') return soft ? (share > 0 ? 2 + share : null) : share;
  if (content.filled === 0) return soft ? null : 0;
  if (soft) return share >= 0.5 ? 2 : null;
  // A header with one meaning is believed: bad cells are faults of their rows, not another meaning.
  if (meanings.length === 1) return share;
  return share >= 0.3 ? 1 + share : null;
}

/** Gives each field to the column with the strongest claim, and each column one field. */
function settle(claims: readonly Claim[], taken: Map<ScheduleField, number>): Map<number, ScheduleField> {
  const fields = new Map<number, ScheduleField>();
  const sorted = [...claims].sort((a, b) => b.weight - a.weight || a.index - b.index);
  for (const { index, field } of sorted) {
    if (fields.has(index) || taken.has(field)) continue;
    // « 1ère fois » and « Reprise » to be ticked are as good as a column of words, not beside one.
    fields.set(index, field);
    taken.set(field, index);
  }
  return fields;
}

/**
 * « Nom » without « Prénom » holds both; « Patient » beside « Prénom » holds the surname; a header merged over two columns
 * (« Patient », « Cure ») names the first and leaves the second without a name.
 */
function asFullName(columns: readonly KnownColumn[]): KnownColumn[] {
  const has = (field: ScheduleField): boolean => columns.some((column) => column.field === field);
  const unnamedAfter = (column: KnownColumn): KnownColumn | undefined =>
    columns.find((next) => next.index === column.index + 1 && next.field === null && !next.header && next.content.filled > 0);
  const whole = columns.find((column) => column.field === 'patient' && column.by !== 'choice');
  const beside = whole && !has('first') && whole.content.share('patient') < 0.3 ? unnamedAfter(whole) : undefined;
  const cycle = columns.find((column) => column.field === 'cycle');
  const dayBeside = cycle && !has('day') ? unnamedAfter(cycle) : undefined;
  const wholeNames = !has('first') && !has('patient');
  return columns.map((column) => {
    if (column.by === 'choice') return column;
    if (beside && column === whole) return { ...column, field: 'last' };
    if (beside && column === beside && beside.content.share('first') >= 0.5) return { ...column, field: 'first', by: 'content' };
    if (dayBeside && column === dayBeside && dayBeside.content.share('day') >= 0.8)
      return { ...column, field: 'day', by: 'content' };
    if (column === whole && has('first') && !has('last')) return { ...column, field: 'last' };
    if (column.field === 'last' && wholeNames) return { ...column, field: 'patient' };
    if (column.field === 'birth-name' && wholeNames && !has('last')) return { ...column, field: 'patient' };
    return column;
  });
}
