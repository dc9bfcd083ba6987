export { Acting, NotPermitted, NotSignedIn, type ActingOptions } from './acting';
export { JOURNAL_KINDS, type JournalKind } from './journal-draft';
export { Transaction, type NamedStatement, type Tx } from './transaction';
