export { printReading, type PrintedReading } from './print-reading';
export { DEFAULT_MAX_BYTES, readSchedule, type ReadOptions } from './read-schedule';
export { unreadable as unreadableSchedule } from './file-faults';
export { withoutSharedIpps } from './rows/one-ipp-two-people';
export { FIELD_NAMES as SCHEDULE_FIELD_NAMES } from './rows/row-faults';
