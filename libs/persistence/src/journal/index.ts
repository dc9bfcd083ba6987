export { accessReport, type ReportedAccess, type ReportedPatient, type ReportWanted } from './access-report';
export { journalMonthsOver, type JournalMonth, type MonthsOver } from './months-over';
export { SEALS, sealDigest, type Seal, type SealHead } from './seal';
export { nameForJournal, searchJournal, type JournalRow, type JournalWanted, type NamedForJournal } from './search-journal';
export { headOf, MONTHS_DROPPED, verifyJournal, type JournalFault, type JournalVerdict } from './verify-journal';
