import fc from 'fast-check';
import { compareInstants, instantOf, localDateOf, localDateTimeOf, localTimeOf, minutesBetween, startOfDay } from '.';

const paris = 'Europe/Paris';

describe('the time on the wall', () => {
  it('says the day of the organisation, not of the server', () => {
    expect(localDateOf('2026-11-22T23:30:00Z', paris)).toBe('2026-11-23');
    expect(localDateOf('2026-11-22T23:30:00Z', 'America/Martinique')).toBe('2026-11-22');
    expect(localTimeOf('2026-11-24T06:52:00Z', paris)).toBe('07:52');
  });

  it('reads a visit at 8 o’clock in winter and in summer', () => {
    expect(instantOf('2026-11-23T08:00', paris)).toEqual({ ok: true, value: '2026-11-23T07:00:00Z' });
    expect(instantOf('2026-07-23T08:00', paris)).toEqual({ ok: true, value: '2026-07-23T06:00:00Z' });
  });

  it('refuses the hour that the spring change skips, and gives both neighbours', () => {
    expect(instantOf('2026-03-29T02:30', paris, 'later')).toEqual({
      ok: false,
      refusal: { code: 'hour-does-not-exist', earlier: '2026-03-29T00:30:00Z', later: '2026-03-29T01:30:00Z' },
    });
  });

  it('asks which hour is meant when the autumn change repeats it, unless told', () => {
    expect(instantOf('2026-10-25T02:30', paris)).toMatchObject({ ok: false, refusal: { code: 'hour-happens-twice' } });
    expect(instantOf('2026-10-25T02:30', paris, 'earlier')).toEqual({ ok: true, value: '2026-10-25T00:30:00Z' });
    expect(instantOf('2026-10-25T02:30', paris, 'later')).toEqual({ ok: true, value: '2026-10-25T01:30:00Z' });
  });

  it.each(['2026-11-23', '2026-11-23T25:10', '2026-11-31T08:00', '2026-11-23T08:00Z', ''])('does not read %p', (typed) => {
    expect(instantOf(typed, paris)).toEqual({ ok: false, refusal: { code: 'not-a-date-time', typed } });
  });

  it('starts a day at local midnight and counts minutes', () => {
    expect(startOfDay('2026-11-24', paris)).toBe('2026-11-23T23:00:00Z');
    expect(minutesBetween('2026-11-24T07:52:00+01:00', '2026-11-24T07:58:30Z')).toBe(66);
    expect(compareInstants('2026-11-24T07:52:00+01:00', '2026-11-24T07:00:00Z')).toBe(-1);
  });

  it('comes back to the same wall time whenever that time exists', () => {
    const minute = fc.integer({ min: 0, max: 2 * 366 * 24 * 60 });
    fc.assert(
      fc.property(minute, (m) => {
        const instant = new Date(Date.UTC(2026, 0, 1) + m * 60_000).toISOString();
        const back = instantOf(localDateTimeOf(instant, paris), paris);
        if (back.ok) expect(compareInstants(back.value, instant)).toBe(0);
        else expect(back.refusal.code).toBe('hour-happens-twice');
      }),
      { numRuns: 200 },
    );
  });
});
