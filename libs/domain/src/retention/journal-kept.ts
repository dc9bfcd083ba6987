import { addMonths, type IsoDate } from '../calendar';

const YEARS = 20;

/** A month of the journal of accesses is kept as long as a file that nothing happens to: twenty years from its last day. */
export function isJournalMonthOver(month: IsoDate, on: IsoDate): boolean {
  return addMonths(month, 1 + 12 * YEARS) <= on;
}
