export { readingOf, UNREAD_AFTER_HOURS, type AddresseeReading, type Reading } from './reading';
