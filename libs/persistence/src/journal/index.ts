export { SEALS, sealDigest, type Seal, type SealHead } from './seal';
export { nameForJournal, searchJournal, type JournalRow, type JournalWanted, type NamedForJournal } from './search-journal';
export { headOf, verifyJournal, type JournalFault, type JournalVerdict } from './verify-journal';
