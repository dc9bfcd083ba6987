import { Temporal } from 'temporal-polyfill';
import { daysBetween } from './days';
import { boundsOf, isFullDate } from './partial-date';
import type { IsoDate, PartialDate } from './types';

/** An age as people say it: days under one month, months under 36, years from three on. `about` when the birth date is partial. */
export interface Age {
  unit: 'days' | 'months' | 'years';
  value: number;
  about: boolean;
}

/** Whole years; a person born on 29 February turns a year older on 1 March of the years without one. */
export function ageInYears(birth: IsoDate, on: IsoDate): number {
  if (on < birth) return -ageInYears(on, birth);
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** Whole calendar months. */
export function ageInMonths(birth: IsoDate, on: IsoDate): number {
  return Temporal.PlainDate.from(birth).until(Temporal.PlainDate.from(on), { largestUnit: 'months' }).months;
}

/** Null before birth. With a partial birth date, the youngest that the person may be. */
export function ageOn(birth: PartialDate, on: IsoDate): Age | null {
  const { earliest, latest } = boundsOf(birth);
  if (earliest > on) return null;
  const about = !isFullDate(birth);
  const youngestBirth = latest > on ? on : latest;
  const months = ageInMonths(youngestBirth, on);
  if (months >= 36) return { unit: 'years', value: ageInYears(youngestBirth, on), about };
  if (months >= 1) return { unit: 'months', value: months, about };
  return { unit: 'days', value: daysBetween(youngestBirth, on), about };
}
