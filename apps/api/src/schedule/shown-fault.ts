import type { RowFault } from '@jalon/domain/schedule';
import type { ScheduleFault } from './schedule-line.types';

/** A fault in both languages; one kept from before the English was written is shown in French. */
export function shownFault({ column, code, message, english }: RowFault): ScheduleFault {
  return { column, code, message, english: english || message };
}
