import { isJournalMonthOver } from './journal-kept';

it('keeps a month of the journal twenty years from its last day, and not a day less', () => {
  expect(isJournalMonthOver('2006-11-01', '2026-11-30')).toBe(false);
  expect(isJournalMonthOver('2006-11-01', '2026-12-01')).toBe(true);
  expect(isJournalMonthOver('2026-11-01', '2026-11-29')).toBe(false);
});
