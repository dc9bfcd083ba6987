import fc from 'fast-check';
import { whatArrival, type ArrivalCues } from '.';

const cues: ArrivalCues = {
  on: '2026-11-27',
  treatment: 'Carboplatine-Etoposide',
  cycle: 4,
  day: 1,
  stated: null,
  columnPresent: true,
  past: [{ on: '2026-11-06', treatment: 'CARBOPLATINE ETOPOSIDE' }],
  historyFrom: '2026-01-01',
  chosen: null,
};
const arrival = (over: Partial<ArrivalCues>) => whatArrival({ ...cues, ...over });
const c1j1 = { cycle: 1, day: 1 };
const never = { past: [] };

describe('how the patient comes', () => {
  it('is the ordinary next course when she came three weeks ago', () => expect(arrival({}).shown).toBe('ongoing'));

  it('is what the file states when nothing contradicts it', () => {
    expect(arrival({ ...never, ...c1j1, stated: 'first' }).shown).toBe('first');
    expect(arrival({ stated: 'resumption' }).shown).toBe('resumption');
    expect(arrival({ past: [{ on: '2026-03-01', treatment: 'FOLFOX' }], ...c1j1, stated: 'first' }).shown).toBe('first');
  });

  it('is proposed first from C1J1 in a file without the column', () => {
    expect(arrival({ ...never, ...c1j1, columnPresent: false, historyFrom: null })).toEqual({
      shown: 'first',
      reasons: [{ code: 'first-day-of-first-course' }],
    });
  });

  it('is proposed first without a visit only when the history is long enough to say so', () => {
    const unknown = { ...never, cycle: null, day: null };
    expect(arrival({ ...unknown })).toEqual({ shown: 'first', reasons: [{ code: 'no-visit-in-known-history', days: 330 }] });
    expect(arrival({ ...unknown, historyFrom: '2026-11-01' })).toEqual({ shown: 'unsure', reasons: [{ code: 'nothing-known' }] });
    expect(arrival({ ...unknown, historyFrom: null }).shown).toBe('unsure');
  });

  it('is a resumption after a long break, of a length that the unit chooses', () => {
    const past = [{ on: '2026-10-01', treatment: 'Carboplatine-Etoposide' }];
    expect(arrival({ past })).toEqual({ shown: 'resumption', reasons: [{ code: 'break', days: 57, lastVisit: '2026-10-01' }] });
    expect(whatArrival({ ...cues, past }, { breakDays: 60, historyDays: 180 }).shown).toBe('ongoing');
  });

  it('counts neither the visit itself nor those to come as history', () => {
    expect(arrival({ ...c1j1, stated: 'first', past: [{ on: '2026-11-27', treatment: cues.treatment }] }).shown).toBe('first');
  });

  it.each<[string, Partial<ArrivalCues>, string]>([
    ['1re cure beside C1J8', { ...never, cycle: 1, day: 8, stated: 'first' }, 'stated-first-but-later-course'],
    ['1re cure after visits for the same treatment', { ...c1j1, stated: 'first' }, 'stated-first-but-came-before'],
    [
      '1re cure without a course, for a known patient',
      { cycle: null, day: null, stated: 'first' },
      'stated-first-but-came-before',
    ],
    ['a blank beside C1J1 in a file that marks its first visits', { ...never, ...c1j1 }, 'blank-but-first-day-of-first-course'],
    ['a blank beside C1J1 after visits for the same treatment', { ...c1j1 }, 'first-course-but-came-before'],
    ['a later course for somebody who never came', { ...never }, 'later-course-but-never-came'],
    ['« suite » beside C1J1', { ...never, ...c1j1, stated: 'ongoing' }, 'stated-later-but-first-day-of-first-course'],
    ['a resumption for somebody who never came', { ...never, stated: 'resumption' }, 'stated-later-but-never-came'],
  ])('is to be checked: %s', (_, over, code) => {
    const { shown, reasons } = arrival(over);
    expect(shown).toBe('unsure');
    expect(reasons.map((reason) => reason.code)).toContain(code);
  });

  it('is what a person chose, whatever the cues say', () => {
    const anyCues = fc.record({
      stated: fc.constantFrom('first', 'resumption', 'ongoing', null),
      cycle: fc.constantFrom(null, 1, 2),
      day: fc.constantFrom(null, 1, 8),
      columnPresent: fc.boolean(),
      historyFrom: fc.constantFrom(null, '2026-01-01', '2026-11-01'),
      past: fc.constantFrom([], cues.past),
    });
    fc.assert(
      fc.property(anyCues, (some) => {
        expect(arrival({ ...some, chosen: 'resumption' }).shown).toBe('resumption');
        const free = arrival(some as Partial<ArrivalCues>);
        expect(free.reasons.length).toBeGreaterThan(0);
        if (free.shown === 'first' && some.stated === null) {
          expect((some.cycle === 1 && some.day === 1) || some.historyFrom === '2026-01-01').toBe(true);
        }
      }),
    );
  });
});
