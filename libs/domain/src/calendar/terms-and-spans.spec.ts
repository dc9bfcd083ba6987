import { addSpan, countedAge, expectedTermOf, readTerm, sumOfSpans, termOf } from '.';

const rule = { bornBeforeWeeks: 37, untilMonths: 24 };

describe('spans of calendar months', () => {
  it.each([
    ['2027-01-31', { months: 1 }, '2027-02-28'],
    ['2028-01-31', { months: 1 }, '2028-02-29'],
    ['2028-02-29', { months: 12 }, '2029-02-28'],
    ['2028-02-29', { months: 48 }, '2032-02-29'],
    ['2026-10-31', { months: 4 }, '2027-02-28'],
    ['2026-12-31', { months: -1 }, '2026-11-30'],
    ['2027-03-31', { months: -1, days: 1 }, '2027-03-01'],
    ['2026-10-20', { weeks: 1 }, '2026-10-27'],
    ['2027-03-27', { days: 2 }, '2027-03-29'],
  ])('%s and %j is %s, across summer time too', (date, span, expected) => expect(addSpan(date, span)).toBe(expected));

  it('bring the 31st back after February when they are added to each other', () => {
    expect(addSpan('2027-01-31', sumOfSpans({ months: 1 }, { months: 1 }))).toBe('2027-03-31');
  });
});

describe('a term', () => {
  it.each([
    ['28+4', { weeks: 28, days: 4 }],
    ['28', { weeks: 28, days: 0 }],
    ['28 SA + 4 j', { weeks: 28, days: 4 }],
    ['41+6', { weeks: 41, days: 6 }],
  ])('is read from « %s »', (text, term) => expect(readTerm(text)).toEqual(term));

  it.each(['28+9', '45+0', '12+0', '-3', '28+', 'x', '', '28.5', '28+4+1'])('is none in « %s »', (text) =>
    expect(readTerm(text)).toBeNull(),
  );

  it('gives the expected term, and is given back by it', () => {
    expect(expectedTermOf('2026-06-15', { weeks: 28, days: 4 })).toBe('2026-09-03');
    expect(termOf('2026-06-15', '2026-09-03')).toEqual({ weeks: 28, days: 4 });
    expect(expectedTermOf('2028-02-27', { weeks: 39, days: 5 })).toBe('2028-02-29');
    expect(termOf('2026-06-15', '2026-06-06')).toEqual({ weeks: 41, days: 2 });
  });
});

describe('the age of a child', () => {
  it('is corrected until 24 months for one born before 37 weeks, real afterwards and for the others', () => {
    const premature = { weeks: 28, days: 4 };
    const at = (on: string, term = premature) => countedAge('2026-06-15', term, on, rule);
    expect(at('2027-01-03')).toEqual({ months: 4, counted: 'corrected' });
    expect(at('2027-01-02')).toEqual({ months: 3, counted: 'corrected' });
    expect(at('2026-08-01').months).toBeLessThan(0);
    expect(at('2028-09-03')).toEqual({ months: 24, counted: 'corrected' });
    expect(at('2028-09-04')).toEqual({ months: 26, counted: 'chronological' });
    expect(at('2027-01-03', { weeks: 37, days: 0 })).toEqual({ months: 6, counted: 'chronological' });
  });
});
