export { Acting, NotPermitted, NotSignedIn, type ActingOptions } from './acting';
export { JOURNAL_KINDS, type JournalKind } from './journal-draft';
export { todayOf } from './today-of';
export { Transaction, type NamedStatement, type Tx } from './transaction';
