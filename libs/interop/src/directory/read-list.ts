import { decodeText } from '../schedule/decode-text';
import { sniffText } from './sniff-text';
import { splitText } from '../schedule/split-text';

/** What is wrong with one row of a list, or with the whole (`row` 0). */
export interface ListFault {
  /** As a spreadsheet numbers it: the headings are row 1. */
  row: number;
  column: string | null;
  code: string;
  /** What stands there, when that helps. */
  typed: string;
}

/** One row under its headings, by field. */
export type ListRow<Field extends string> = { row: number } & Record<Field, string>;

export interface ListRead<Row> {
  rows: Row[];
  faults: ListFault[];
}

export interface ListShape<Field extends string> {
  /** The headings that mean this field, in plain letters without accents; the first is the one that messages use. */
  headings: Record<Field, readonly string[]>;
  required: readonly NoInfer<Field>[];
}

/** Reads a CSV list whose headings name its columns, in any order, in French or in English, in any usual encoding. */
export function readList<Field extends string>(
  bytes: Uint8Array,
  { headings, required }: ListShape<Field>,
): ListRead<ListRow<Field>> {
  const whole = (code: string, typed = ''): ListRead<ListRow<Field>> => ({
    rows: [],
    faults: [{ row: 0, column: null, code, typed }],
  });
  if (!sniffText(bytes)) return whole('not-a-text');
  const opened = splitText(decodeText(bytes));
  if (opened.kind === 'unreadable') return whole(opened.code);
  const [head, ...body] = opened.tables[0]?.rows ?? [];
  if (!head) return whole('empty-file');
  const fields = Object.keys(headings) as Field[];
  const columnOf = (field: Field) => head.cells.findIndex(({ text }) => headings[field].includes(plain(text)));
  const missing = required.filter((field) => columnOf(field) < 0);
  if (missing.length > 0)
    return {
      rows: [],
      faults: missing.map((field) => ({ row: 1, column: headings[field][0] ?? field, code: 'column-missing', typed: '' })),
    };
  const at = new Map(fields.map((field) => [field, columnOf(field)]));
  const result: ListRead<ListRow<Field>> = { rows: [], faults: [] };
  for (const { row, cells } of body) {
    if (cells.every(({ text }) => text === '')) continue;
    const values = Object.fromEntries(fields.map((field) => [field, cells[at.get(field) ?? -1]?.text ?? ''])) as Record<
      Field,
      string
    >;
    const blank = required.filter((field) => values[field] === '');
    for (const field of blank) result.faults.push({ row, column: headings[field][0] ?? field, code: 'blank', typed: '' });
    if (blank.length === 0) result.rows.push({ row, ...values });
  }
  return result;
}

/** « Prénom d’usage » → 'prenom d usage' */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
