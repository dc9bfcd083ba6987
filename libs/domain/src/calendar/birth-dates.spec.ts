import fc from 'fast-check';
import {
  ageInYears,
  ageOn,
  boundsOf,
  comparePartialDates,
  formatPartialDate,
  isIsoDate,
  isPartialDate,
  orderPartialDates,
  readPartialDate,
} from '.';

describe('birth dates known in part', () => {
  it('accepts a year, a month or a day, and nothing impossible', () => {
    expect(['1953', '1953-05', '1953-05-19'].every(isPartialDate)).toBe(true);
    expect(['53', '1953-13', '1953-02-30', '19/05/1953', ''].some(isPartialDate)).toBe(false);
    expect(isIsoDate('2026-11-31')).toBe(false);
    expect(['0000-01-01', '1799-12-31', '1800-01-01', '2199-12-31', '9999-12-31'].filter(isIsoDate)).toEqual([
      '1800-01-01',
      '2199-12-31',
    ]);
  });

  it('is read as somebody types it, as far as it is known', () => {
    expect(['5/2/1943', '05.02.1943', '1943-02-05', '02/1943', ' 1943 '].map(readPartialDate)).toEqual([
      ...['1943-02-05', '1943-02-05', '1943-02-05', '1943-02', '1943'],
    ]);
    expect(['31/02/1943', '13/1943', '05/02/43', 'hier', ''].map(readPartialDate)).toEqual([null, null, null, null, null]);
  });

  it('never takes two partial dates for the same day', () => {
    expect(comparePartialDates('1953-05-19', '1953-05-19')).toBe('same');
    expect(comparePartialDates('1953', '1953')).toBe('compatible');
    expect(comparePartialDates('1953', '1953-05-19')).toBe('compatible');
    expect(comparePartialDates('1953-06', '1953-05-19')).toBe('different');
  });

  it('writes and sorts them', () => {
    expect(['1953-05-19', '1953-05', '1953'].map(formatPartialDate)).toEqual(['19/05/1953', '05/1953', '1953']);
    expect(['1954', '1953-05-19', '1953'].sort(orderPartialDates)).toEqual(['1953', '1953-05-19', '1954']);
    expect(boundsOf('2024-02')).toEqual({ earliest: '2024-02-01', latest: '2024-02-29' });
  });

  it('compares the same way round', () => {
    const date = fc.constantFrom('1953', '1953-05', '1953-05-19', '1953-06', '1954', '1954-05-19');
    fc.assert(fc.property(date, date, (a, b) => comparePartialDates(a, b) === comparePartialDates(b, a)));
  });
});

describe('ages', () => {
  it('counts Mme Garnier’s years', () =>
    expect(ageOn('1943-02-05', '2026-11-24')).toEqual({ unit: 'years', value: 83, about: false }));

  it('says a child’s age in months, a newborn’s in days', () => {
    expect(ageOn('2025-05-20', '2026-11-24')).toEqual({ unit: 'months', value: 18, about: false });
    expect(ageOn('2026-11-20', '2026-11-24')).toEqual({ unit: 'days', value: 4, about: false });
  });

  it('says “about” when the birth date is partial, and nothing before birth', () => {
    expect(ageOn('1953', '2026-11-24')).toEqual({ unit: 'years', value: 72, about: true });
    expect(ageOn('2027-01-01', '2026-11-24')).toBeNull();
  });

  it('turns a year older on the birthday, not the day before', () => {
    expect(ageInYears('1943-11-24', '2026-11-23')).toBe(82);
    expect(ageInYears('1943-11-24', '2026-11-24')).toBe(83);
    expect(ageInYears('2000-02-29', '2027-02-28')).toBe(26);
    expect(ageInYears('2000-02-29', '2027-03-01')).toBe(27);
  });
});
