export { isJournalMonthOver } from './journal-kept';
export { keptUntil, type Keeping, type Kept, type RetentionRule, type Suspension } from './kept-until';
