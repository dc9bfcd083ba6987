import { readClock } from './clock';
import { resolveBirth, resolveVisitDate } from './resolve-date';
import { readWrittenDate } from './written-date';

const hints = { today: '2026-11-22', near: null, monday: null };

function visitDay(text: string, more: Partial<typeof hints> | { near: string } | { monday: string } = {}): string {
  const written = readWrittenDate({ text });
  if (!written) return 'no date';
  const answer = resolveVisitDate(written, { ...hints, ...more });
  return 'date' in answer ? answer.date : answer.code;
}

function birth(text: string): string {
  const written = readWrittenDate({ text });
  if (!written) return 'no date';
  const answer = resolveBirth(written, hints.today);
  return 'date' in answer ? answer.date : answer.code;
}

describe('the day of a visit', () => {
  it.each([
    '23/11/2026', '23/11/26', '23.11.2026', '23-11-2026', '2026-11-23', '2026/11/23', '20261123', '23112026', '23 11 2026',
    'lundi 23 novembre 2026', 'Lundi 23/11', 'lun. 23/11', 'LUN 23', '23 nov. 2026', '23-nov-26', '23/11', 'Lun. 23-11-26',
    'L 23/11/2026', '20261123080000', '23/11/2026 lundi', '23/11/2026 (lundi)', 'le 23/11/2026', '46349', '2026-11-23T08:00:00', '23/11/2026 08:00', 'Nov 23, 2026',
  ])('is read in %s', (text) => expect(visitDay(text)).toBe('2026-11-23')); // prettier-ignore

  it('takes the year that is nearest, over the turn of the year too', () => {
    expect(visitDay('05/01')).toBe('2027-01-05');
    expect(visitDay('20/12')).toBe('2026-12-20');
    expect(visitDay('1er décembre')).toBe('2026-12-01');
    expect(visitDay('31/12', { near: '2027-01-04' })).toBe('2026-12-31');
  });

  it('takes a lone weekday in the week of the title', () => {
    expect(visitDay('Mercredi', { monday: '2026-11-23' })).toBe('2026-11-25');
    expect(visitDay('Mercredi')).toBe('impossible-date');
  });

  it.each([
    ['31/11/2026', 'impossible-date'],
    ['23/13/2026', 'impossible-date'],
    ['23/11/2062', 'date-too-far'],
    ['23/11/2019', 'date-too-old'],
    ['mardi 23/11/2026', 'weekday-mismatch'],
    // A Tuesday in 2027, and none in 2026: a slip of the hand, not next year.
    ['mardi 23/11', 'weekday-mismatch'],
    ['mar. 23', 'weekday-mismatch'],
    ['demain', 'no date'],
  ])('%s is refused', (text, code) => expect(visitDay(text)).toBe(code));
});

describe('a birth date', () => {
  it.each([
    ['02/09/37', '1937-09-02'],
    ['15/03/49', '1949-03-15'],
    ['12/05/05', '2005-05-12'],
    ['12/05/26', '1926-05-12'],
    ['24 mars 1968', '1968-03-24'],
    ['19530519', '1953-05-19'],
    ['18579', '1950-11-12'],
    ['00/00/1953', 'partial-birth'],
    ['31/02/1953', 'impossible-birth'],
    ['23/11/2026', 'birth-in-future'],
    ['01/01/1899', 'birth-too-old'],
  ])('%s → %s', (text, expected) => expect(birth(text)).toBe(expected));
});

describe('the hour of a visit', () => {
  it.each([
    '08:30', '8:30', '8h30', '8H30', '08h30', '8 h 30', '8h30min', '8 heures 30', '8:30:00', '08:30:00.000', '0830', '830', '8.30',
    '8,30', '08:30-10:00', '8h30 - 10h', '8h30/10h', 'de 8h30 à 10h', 'vers 8h30', '8:30 AM', '23/11/2026 08:30', '2026-11-23T08:30:00', '0,354166666',
    '8 h. 30', '8.30h', '0830h', '083000', '8h30→10h', '≈8h30', '8h30 !', '8h30 10h00',
  ])('is read in %s', (text) => expect(readClock({ text })).toEqual({ kind: 'clock', clock: '08:30' })); // prettier-ignore

  it.each([['8h', '08:00'], ['08H00', '08:00'], ['9', '09:00'], ['midi', '12:00'], ['2:30 PM', '14:30'], ['14h00-16h00', '14:00'], ['8h5', '08:05'], ['9-11h', '09:00'], ['9 - 11', '09:00']])(
    '%s → %s',
    (text, clock) => expect(readClock({ text })).toEqual({ kind: 'clock', clock }),
  ); // prettier-ignore

  it.each(['25:10', '24:00', '8h75', '8:3', '8.5', '-8:00', '99', '8h30h', '8-30', '8h30?', '081575'])('%s is none', (text) =>
    expect(readClock({ text }).kind).toBe('impossible'),
  );

  it('is a fraction of a day in a workbook, and a duration above one day is none', () => {
    expect(readClock({ text: '', number: 0.3541666666, dated: true })).toEqual({ kind: 'clock', clock: '08:30' });
    expect(readClock({ text: '', number: 46349.3541666666, dated: true })).toEqual({ kind: 'clock', clock: '08:30' });
    expect(readClock({ text: '25:10', number: 1 + 70 / 1440, dated: true }).kind).toBe('impossible');
    expect(readClock({ text: '830', number: 830 })).toEqual({ kind: 'clock', clock: '08:30' });
  });
});
