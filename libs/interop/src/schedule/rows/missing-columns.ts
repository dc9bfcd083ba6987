import type { RowFault, ScheduleField } from '@jalon/domain/schedule';
import type { KnownColumn } from '../columns/recognise-columns';
import { FIELD_NAMES, type RowFaultCode } from './row-faults';
import { inWords } from './row-sentences';

const CAUSES: readonly {
  readonly code: RowFaultCode;
  readonly fields: readonly ScheduleField[];
  readonly name: ScheduleField;
}[] = [
  { code: 'missing-hour', fields: ['time', 'date-time'], name: 'time' },
  { code: 'missing-date', fields: ['date', 'date-time'], name: 'date' },
  { code: 'missing-birth', fields: ['birth'], name: 'birth' },
  { code: 'missing-name', fields: ['patient', 'last', 'birth-name'], name: 'last' },
  { code: 'missing-first-name', fields: ['first', 'patient'], name: 'first' },
];

/** When a whole column is missing, one fault at the headers says it, rather than one on each of ten thousand rows. */
export function foldMissingColumns(
  faults: readonly RowFault[],
  columns: readonly KnownColumn[],
  block: { readonly headerRow: number; readonly sheet: string | null; readonly rows: number },
): RowFault[] {
  const fields = new Set(columns.flatMap((column) => (column.field ? [column.field] : [])));
  let left = [...faults];
  const folded: RowFault[] = [];
  for (const cause of CAUSES) {
    if (cause.fields.some((field) => fields.has(field))) continue;
    const same = left.filter((fault) => fault.code === cause.code);
    if (same.length === 0 || same.length < block.rows * 0.8) continue;
    left = left.filter((fault) => fault.code !== cause.code);
    const column = FIELD_NAMES[cause.name];
    folded.push({
      row: block.headerRow,
      sheet: block.sheet,
      column,
      ...inWords('missing-column', '', cause.name),
      raw: [],
      ipp: null,
      day: null,
    });
  }
  return [...folded, ...left];
}
