import type { Dates } from '../../words/dates';
import type { Translate } from './translate';

/** « du lundi 23 au vendredi 27 » when the days follow one another, else each of them. */
export function daysInWords(days: readonly string[], dates: Dates, t: Translate): string {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return '…';
  if (days.length === 1) return t('oneDay', { day: dates.weekday(first) });
  if (followOn(days)) return t('fromTo', { from: dates.weekday(first), to: dates.weekday(last) });
  return t('someDays', { count: days.length, days: days.map((day) => dates.shortDay(day)).join(', ') });
}

/** No working day is missing between the first and the last: a weekend does not cut a sentence. */
function followOn(days: readonly string[]): boolean {
  return days.every((day, index) => {
    const before = days[index - 1];
    if (!before) return true;
    const gap = (Date.parse(day) - Date.parse(before)) / 86_400_000;
    const friday = new Date(before).getUTCDay() === 5;
    return gap === 1 || (friday && gap === 3);
  });
}

/** What the menu offers: the whole file, one day alone, or all but one. */
export function dayChoices(
  inFile: readonly string[],
): { value: string; days: readonly string[]; kind: 'all' | 'only' | 'without' }[] {
  if (inFile.length < 2) return [{ value: 'all', days: inFile, kind: 'all' }];
  const others = (day: string) => inFile.filter((one) => one !== day);
  return [
    { value: 'all', days: inFile, kind: 'all' },
    ...inFile.map((day) => ({ value: `only:${day}`, days: [day], kind: 'only' as const })),
    ...(inFile.length > 2 ? inFile.map((day) => ({ value: `without:${day}`, days: others(day), kind: 'without' as const })) : []),
  ];
}
