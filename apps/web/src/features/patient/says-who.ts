import { ageOn } from '@jalon/domain/calendar';
import { sexOf } from '@jalon/domain/patient';
import type { Dates } from '../../words/dates';
import type { usePatientWords } from './words';

type Words = ReturnType<typeof usePatientWords>;

/** « 83 ans », « environ 83 ans » for a birth date known in part, months and days for a child. */
export function ageInWords(t: Words, birth: string, today: string): string {
  const age = ageOn(birth, today);
  if (!age) return '';
  const words = t(age.unit, { count: age.value });
  return age.about ? t('about', { age: words }) : words;
}

/** « née le 05/02/1943 » */
export function bornInWords(t: Words, dates: Dates, birth: string, sex: string): string {
  const when = birth.length === 10 ? 'born' : 'in';
  return t(`${when}${sexOf(sex)}`, { date: dates.date(birth) });
}
