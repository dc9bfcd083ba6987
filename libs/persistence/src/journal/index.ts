export { accessReport, type ReportedAccess, type ReportedPatient, type ReportWanted } from './access-report';
export { SEALS, sealDigest, type Seal, type SealHead } from './seal';
export { nameForJournal, searchJournal, type JournalRow, type JournalWanted, type NamedForJournal } from './search-journal';
export { headOf, verifyJournal, type JournalFault, type JournalVerdict } from './verify-journal';
