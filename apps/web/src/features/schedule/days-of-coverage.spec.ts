import { datesIn } from '../../words/dates';
import { dayChoices, daysInWords } from './days-of-coverage';
import type { Translate } from './translate';

const dates = datesIn('fr', 'Europe/Paris');
const t: Translate = (key, values = {}) => `${key} ${Object.values(values).join(' | ')}`;
const WEEK = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];

it('says a week as one stretch, over a weekend too, and names the days when one is missing', () => {
  expect(daysInWords(WEEK, dates, t)).toBe('fromTo lundi 23 | vendredi 27');
  expect(daysInWords([...WEEK, '2026-11-30'], dates, t)).toBe('fromTo lundi 23 | lundi 30');
  expect(daysInWords(['2026-11-23', '2026-11-25'], dates, t)).toBe('someDays 2 | lun.\u00a023, mer.\u00a025');
  expect(daysInWords(['2026-11-23'], dates, t)).toBe('oneDay lundi 23');
});

it('offers the whole file, one day alone, or all but one', () => {
  expect(dayChoices(WEEK).map(({ value }) => value)).toHaveLength(11);
  expect(dayChoices(WEEK).find(({ value }) => value === 'without:2026-11-25')?.days).toEqual(
    WEEK.filter((day) => !day.endsWith('25')),
  );
  expect(dayChoices(['2026-11-23'])).toHaveLength(1);
});
