import fc from 'fast-check';
import {
  addWorkingDays,
  daysBetween,
  easterSunday,
  holidayOn,
  holidaysOf,
  isWorkingDay,
  MAINLAND_WEEK,
  nextWorkingDays,
} from '.';
import { isSundayOrHoliday, weekdayOf, workingDaysBetween, type WorkingCalendar } from '.';

const strasbourg: WorkingCalendar = { region: 'alsace-moselle', weekdays: [1, 2, 3, 4, 5] };
const anyDay = fc
  .tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);

describe('public holidays', () => {
  it.each([
    [1961, '1961-04-02'],
    [2008, '2008-03-23'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('puts Easter %i on %s', (year, easter) => expect(easterSunday(year)).toBe(easter));

  it('knows the eleven of the mainland, in date order', () => {
    expect(holidaysOf(2026, 'metropole').map(({ date }) => date.slice(5))).toEqual([
      '01-01',
      '04-06',
      '05-01',
      '05-08',
      '05-14',
      '05-25',
      '07-14',
      '08-15',
      '11-01',
      '11-11',
      '12-25',
    ]);
  });

  it('adds Good Friday and 26 December in Alsace-Moselle, and the abolition of slavery overseas', () => {
    expect(holidayOn('2026-04-03', 'alsace-moselle')?.code).toBe('good-friday');
    expect(holidayOn('2026-12-26', 'alsace-moselle')?.label.fr).toBe('Saint-Étienne');
    expect(holidayOn('2026-12-26', 'metropole')).toBeNull();
    expect(holidayOn('2026-12-20', 'reunion')?.code).toBe('slavery-abolition');
    expect(holidayOn('2026-05-27', 'guadeloupe')?.code).toBe('slavery-abolition');
  });

  it('says which days need the words of NGAP art. 14', () => {
    expect(isSundayOrHoliday('2026-11-29', 'metropole')).toBe(true);
    expect(isSundayOrHoliday('2026-11-11', 'metropole')).toBe(true);
    expect(isSundayOrHoliday('2026-11-28', 'metropole')).toBe(false);
  });
});

describe('working days', () => {
  it('shows the plan of a Tuesday up to the next Monday', () => {
    expect(nextWorkingDays('2026-11-24', 5, MAINLAND_WEEK)).toEqual([
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-30',
    ]);
  });

  it('starts the plan on Monday when it is opened on Sunday', () => {
    expect(nextWorkingDays('2026-11-22', 2, MAINLAND_WEEK)).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('steps over Christmas, and over the 26th too in Strasbourg', () => {
    expect(addWorkingDays('2025-12-24', 1, MAINLAND_WEEK)).toBe('2025-12-26');
    expect(addWorkingDays('2025-12-24', 1, strasbourg)).toBe('2025-12-29');
    expect(addWorkingDays('2026-11-30', -1, MAINLAND_WEEK)).toBe('2026-11-27');
  });

  it('lets a unit close for a bridge and open a Saturday', () => {
    const unit: WorkingCalendar = { ...MAINLAND_WEEK, closed: ['2026-05-15'], open: ['2026-05-16'] };
    expect(nextWorkingDays('2026-05-14', 2, unit)).toEqual(['2026-05-16', '2026-05-18']);
  });

  it('refuses a calendar that never opens instead of searching for ever', () => {
    expect(() => nextWorkingDays('2026-01-01', 1, { region: 'metropole', weekdays: [] })).toThrow(RangeError);
  });

  it('counts what it adds, in both directions', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -15, max: 15 }), (day, n) => {
        const reached = addWorkingDays(day, n, MAINLAND_WEEK);
        if (n !== 0) expect(isWorkingDay(reached, MAINLAND_WEEK)).toBe(true);
        expect(Math.abs(workingDaysBetween(day, reached, MAINLAND_WEEK))).toBe(Math.abs(n));
      }),
      { numRuns: 60 },
    );
  });

  it('never puts a weekend or a holiday on a plan, and never skips a working day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const days = nextWorkingDays(day, 5, strasbourg);
        expect(days.every((d) => weekdayOf(d) <= 5 && holidayOn(d, 'alsace-moselle') === null)).toBe(true);
        expect(days.every((d, i) => i === 0 || workingDaysBetween(days[i - 1] ?? day, d, strasbourg) === 1)).toBe(true);
        expect(daysBetween(day, days[0] ?? '')).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
});
