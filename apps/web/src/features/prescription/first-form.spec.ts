import { frequencyChosen, keyOfFrequency } from './first-frequency-form';
import { lacksOf, newLine, openFirst } from './first-form';

const today = '2026-11-24';

describe('a first prescription, as its form opens', () => {
  it('begins tomorrow, counts its sessions, and never writes the daily sentence by itself', () => {
    expect(newLine(today, 0)).toMatchObject({ start: '2026-11-25', end: '2026-12-24', sessions: 15, strictlyDaily: false });
  });

  it('names the prescriber who writes it, and asks a secretary for whom she prepares', () => {
    expect(lacksOf(openFirst(today, { person: 'p1', prescriber: true }, null))).toEqual(['practice']);
    const hers = openFirst(today, { person: 's1', prescriber: false }, null);
    expect(lacksOf(hers)).toEqual(['prescriber', 'practice']);
    expect(lacksOf({ ...hers, prescriber: 'p1', practice: { unit: null, name: 'Cabinet du Lac', phone: '' } })).toEqual([]);
  });

  it('takes the period from days that are named, and gives a month back to a rhythm chosen after them', () => {
    const line = newLine(today, 0);
    const fixed = frequencyChosen({ kind: 'fixed-dates', dates: ['2026-12-07', '2026-11-30'] }, line);
    expect(fixed).toMatchObject({ start: '2026-11-30', end: '2026-12-07' });
    const before = frequencyChosen({ kind: 'before-cure', hours: 48, cures: ['2026-12-11'] }, line);
    expect(before).toMatchObject({ start: '2026-12-09', end: '2026-12-09' });
    expect(frequencyChosen({ kind: 'times-a-day', times: 1 }, { ...line, ...fixed })).toMatchObject({
      start: '2026-11-30',
      end: '2026-12-29',
    });
    expect(keyOfFrequency(before.frequency)).toBe('before-cure');
  });
});
