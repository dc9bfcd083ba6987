import type { ScheduleField } from '@jalon/domain/schedule';
import { bearsCancelled, isCancelled, saysAbsent } from '../cells/cancelled';
import type { RowReader } from './row-reader';

/** Cells without sentences, in which « annulé » can mean the visit only. */
const WORDLESS: readonly ScheduleField[] = ['time', 'date', 'patient', 'last', 'first', 'protocol', 'cycle', 'status', 'place'];
const NAMES: readonly ScheduleField[] = ['patient', 'last', 'birth-name', 'first'];

/** What on this row says that the visit will not take place: a mention, in the margin too, or the name crossed out. */
export function cancelledBy(reader: RowReader): string | null {
  if (reader.placed.absent) return reader.placed.absent;
  const { cells } = reader.placed.row;
  const said = cells.find(({ text }) => isCancelled(text));
  if (said) return said.text;
  if (saysAbsent(reader.text('status'))) return reader.text('status');
  for (const field of WORDLESS) {
    const text = reader.text(field);
    if (bearsCancelled(text)) return text;
  }
  const names = NAMES.filter((field) => reader.text(field) !== '').map((field) => reader.cell(field));
  return names.length > 0 && names.every((cell) => cell.struck) ? 'texte barré' : null;
}
