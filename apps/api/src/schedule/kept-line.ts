import type { RecognisedColumn, ScheduleField, WaitingLine } from '@jalon/domain/schedule';
import type { KeptLine } from '@jalon/persistence/schedule';
import type { SendingFacts } from './sending-facts';

/** The line with the columns of its sheet and the name as written: what somebody needs to correct it later. */
export function keptLine({ stored }: SendingFacts, line: WaitingLine): KeptLine {
  const columns = columnsOf(stored.reading.columns, line.sheet).map(({ index, header, field }) => ({ index, header, field }));
  return { ...line, columns, who: whoIsWritten(columns, line.raw) };
}

export function columnsOf(columns: readonly RecognisedColumn[], sheet: string | null): RecognisedColumn[] {
  return columns.filter((column) => column.sheet === sheet);
}

/** The cell of a row that has this meaning, as written; '' when there is none. */
export function cellOf(
  columns: readonly Pick<RecognisedColumn, 'index' | 'field'>[],
  raw: readonly string[],
  field: ScheduleField,
): string {
  const column = columns.find((one) => one.field === field);
  return column ? (raw[column.index] ?? '').trim() : '';
}

export function whoIsWritten(columns: readonly Pick<RecognisedColumn, 'index' | 'field'>[], raw: readonly string[]): string {
  const whole = cellOf(columns, raw, 'patient');
  return (
    whole || [cellOf(columns, raw, 'last') || cellOf(columns, raw, 'birth-name'), cellOf(columns, raw, 'first')].join(' ').trim()
  );
}
