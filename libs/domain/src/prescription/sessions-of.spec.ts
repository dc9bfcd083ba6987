import fc from 'fast-check';
import {
  isDaily,
  periodOfNamedDays,
  proposedLine,
  sessionDaysOf,
  sessionsLeftFrom,
  sessionsOf,
  sessionsRangeOf,
  type Frequency,
  type PrescriptionLine,
} from '.';

/** The study's own line: dressing of an implanted port, one day out of two. */
const dressing: PrescriptionLine = {
  id: 'line-1',
  act: 'port-dressing',
  detail: null,
  device: 'port',
  frequency: { kind: 'every-n-days', n: 2 },
  start: '2026-11-14',
  end: '2026-12-13',
  sessions: 15,
  strictlyDaily: false,
  longTermIllness: null,
};
const line = (over: Partial<PrescriptionLine>): PrescriptionLine => ({ ...dressing, ...over });

describe('duration × frequency = sessions', () => {
  it('counts one day out of two, and what is left of it from a day on', () => {
    expect(sessionsOf(dressing)).toBe(15);
    expect(sessionsLeftFrom(dressing, '2026-11-25')).toBe(9);
  });

  it('counts several times a day, named weekdays and fixed dates inside the period', () => {
    expect(sessionsOf(line({ frequency: { kind: 'times-a-day', times: 2 }, end: '2026-11-15' }))).toBe(4);
    expect(sessionsOf(line({ frequency: { kind: 'times-a-week', times: 3, weekdays: [1, 3, 5] }, end: '2026-11-27' }))).toBe(6);
    const fixed: Frequency = { kind: 'fixed-dates', dates: ['2026-11-13', '2026-11-20', '2026-11-20', '2026-12-13'] };
    expect(sessionsOf(line({ frequency: fixed }))).toBe(2);
  });

  it('puts the blood test two days before each cure', () => {
    const frequency: Frequency = { kind: 'before-cure', hours: 48, cures: ['2026-11-27', '2026-12-18'] };
    const days = sessionDaysOf({ frequency, start: '2026-11-25', end: '2026-12-16' });
    expect(days?.map(({ date }) => date)).toEqual(['2026-11-25', '2026-12-16']);
    expect(periodOfNamedDays(frequency)).toEqual({ start: '2026-11-25', end: '2026-12-16' });
  });

  it('lasts from the first to the last of named days, in whatever order they were said', () => {
    const dates = ['2026-12-07', '2026-11-30'];
    expect(periodOfNamedDays({ kind: 'fixed-dates', dates })).toEqual({ start: '2026-11-30', end: '2026-12-07' });
    expect(periodOfNamedDays({ kind: 'fixed-dates', dates: [] })).toBeNull();
    expect(periodOfNamedDays({ kind: 'every-n-days', n: 2 })).toBeNull();
  });

  it('leaves the practice its choice of days, so the number may be one of several', () => {
    const threeAWeek = line({ frequency: { kind: 'times-a-week', times: 3 } });
    expect(sessionDaysOf(threeAWeek)).toBeNull();
    expect(sessionsRangeOf(threeAWeek)).toEqual({ least: 12, most: 14 });
    expect(sessionsRangeOf({ ...threeAWeek, end: '2026-12-11' })).toEqual({ least: 12, most: 12 });
  });

  it('finds none when the end comes first', () => expect(sessionsOf(line({ end: '2026-11-13' }))).toBe(0));

  const period = fc.record({
    from: fc.integer({ min: 1, max: 28 }),
    n: fc.integer({ min: 2, max: 7 }),
    cut: fc.integer({ min: 1, max: 30 }),
  });
  it('loses no session when a period is cut in two', () => {
    fc.assert(
      fc.property(period, ({ from, n, cut }) => {
        const start = `2026-11-${String(from).padStart(2, '0')}`;
        const cutDay = `2026-12-${String(Math.min(cut, 28)).padStart(2, '0')}`;
        const whole = line({ frequency: { kind: 'every-n-days', n }, start, end: '2026-12-31' });
        const before = sessionDaysOf(whole)?.filter(({ date }) => date < cutDay).length ?? 0;
        expect(before + sessionsLeftFrom(whole, cutDay)).toBe(sessionsOf(whole));
      }),
    );
  });

  it('keeps daily care one session a day, whatever the dates', () => {
    fc.assert(
      fc.property(fc.integer({ min: 14, max: 30 }), (last) => {
        const daily = line({ frequency: { kind: 'times-a-day', times: 1 }, end: `2026-11-${last}` });
        expect(sessionsOf(daily)).toBe(last - 13);
        expect(isDaily(daily.frequency)).toBe(true);
      }),
    );
  });
});

describe('the line as it would stand after the change', () => {
  it('makes the study’s dressing daily from 25/11: 19 sessions, same end, and the sentence proposed only', () => {
    const wanted = { wrong: 'frequency', frequency: { kind: 'times-a-day', times: 1 }, from: '2026-11-25' } as const;
    const { line: after, sentence } = proposedLine(dressing, wanted);
    expect([after.start, after.end, after.sessions, after.strictlyDaily]).toEqual(['2026-11-25', '2026-12-13', 19, false]);
    expect(sentence).toBe('proposed');
    expect(proposedLine(dressing, { ...wanted, strictlyDaily: true }).sentence).toBe('written');
  });

  it('says that the sentence has to go when care is no longer daily', () => {
    const daily = line({ frequency: { kind: 'times-a-day', times: 1 }, strictlyDaily: true });
    const { sentence } = proposedLine(daily, {
      wrong: 'frequency',
      frequency: { kind: 'every-n-days', n: 3 },
      from: '2026-11-25',
    });
    expect(sentence).toBe('to-remove');
  });

  it('recounts after new dates, and takes the only device that fits a new act', () => {
    expect(proposedLine(dressing, { wrong: 'dates', start: '2026-11-25', end: '2026-11-28' }).line.sessions).toBe(2);
    const picc = proposedLine(dressing, { wrong: 'act', act: 'picc-line-care', from: '2026-11-25' }).line;
    expect([picc.act, picc.device, picc.start]).toEqual(['picc-line-care', 'picc-line', '2026-11-25']);
    expect(proposedLine(dressing, { wrong: 'device', device: 'midline', from: '2026-11-01' }).line.start).toBe('2026-11-14');
  });
});
