export { ageInMonths, ageInYears, ageOn, type Age } from './age';
export { addDays, addMonths, daysBetween, daysFromTo, isIsoDate, weekdayOf } from './days';
export { easterSunday } from './easter-sunday';
export { HOLIDAY_RULES, type HolidayDay, type HolidayRule } from './holiday-rules';
export { holidayOn, holidaysOf } from './holidays-of';
export {
  addMinutes,
  compareInstants,
  epochOf,
  instantOf,
  localDateOf,
  localDateTimeOf,
  localTimeOf,
  minutesBetween,
  startOfDay,
  type LocalTimeRefusal,
} from './local-time';
export {
  boundsOf,
  comparePartialDates,
  formatPartialDate,
  isFullDate,
  isPartialDate,
  orderPartialDates,
  readPartialDate,
} from './partial-date';
export { isTimeZone } from './time-zone';
export { addSpan, isEmptySpan, sumOfSpans, type Span } from './span';
export { countedAge, expectedTermOf, isTerm, readTerm, termOf, type CorrectedAgeRule, type CountedAge, type Term } from './term';
export type { Holiday, HolidayRegion, Instant, IsoDate, LocalDateTime, PartialDate, TimeZone, WorkingCalendar } from './types';
export {
  addWorkingDays,
  isSundayOrHoliday,
  isWorkingDay,
  MAINLAND_WEEK,
  nextWorkingDays,
  workingDaysBetween,
} from './working-days';
