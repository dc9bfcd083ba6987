import { datesIn } from './dates';
import { nearDays } from './near-days';

const near = nearDays(datesIn('fr', 'Europe/Paris'), '2026-11-20');

it('says a day so that it cannot be taken for another month’s or another year’s', () => {
  expect(near.day('2026-11-24')).toBe('mar.\u00a024');
  expect(near.day('2026-12-07')).toBe('lun.\u00a007/12');
  expect(near.day('2027-09-20')).toBe('20/09/2027');
  expect(near.dayHour('2026-12-30T14:15:00Z')).toBe('mer.\u00a030/12 à\u00a015:15');
  expect(near.short('2025-12-09')).toBe('09/12/2025');
  expect(near.short('2026-10-23')).toBe('23/10');
});
