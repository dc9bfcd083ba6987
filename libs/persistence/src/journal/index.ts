export { nameForJournal, searchJournal, type JournalRow, type JournalWanted, type NamedForJournal } from './search-journal';
