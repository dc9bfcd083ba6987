import fc from 'fast-check';
import { isGoAheadValid, missingFrom, shownBloodTest, shownGoAhead, type DecidedVisit, type GoAhead } from '.';
import { MAINLAND_WEEK } from '../calendar';

const place = { calendar: MAINLAND_WEEK, timeZone: 'Europe/Paris' };

describe('the blood test before a visit', () => {
  const monday = { kept: 'requested' as const, visitStart: '2026-11-30T10:00:00+01:00' };

  it('is missing one working day before: on Friday for Monday', () => {
    expect(missingFrom(monday.visitStart, place)).toBe('2026-11-27T09:00:00Z');
    expect(shownBloodTest(monday, '2026-11-27T09:59:00+01:00', place)).toBe('requested');
    expect(shownBloodTest(monday, '2026-11-27T10:00:00+01:00', place)).toBe('missing');
  });

  it('takes the unit’s own delay, holidays left out', () => {
    const afterArmistice = '2026-11-12T10:00:00+01:00';
    expect(missingFrom(afterArmistice, place, { missingWithinHours: 48 })).toBe('2026-11-09T09:00:00Z');
    expect(missingFrom(afterArmistice, place, { missingWithinHours: 36 })).toBe('2026-11-09T21:00:00Z');
  });

  it('is never missing once received, or when the treatment needs none', () => {
    for (const kept of ['received', 'none'] as const) {
      expect(shownBloodTest({ ...monday, kept }, '2026-12-24T10:00:00Z', place)).toBe(kept);
    }
  });
});

describe('the physician’s decision', () => {
  const visit: DecidedVisit = {
    id: 'v1',
    startsAt: '2026-11-24T13:00:00+01:00',
    resultReceivedAt: '2026-11-23T15:00:00+01:00',
    cancelled: false,
  };
  const given: GoAhead = {
    visitId: 'v1',
    visitStart: '2026-11-24T12:00:00Z',
    resultReceivedAt: '2026-11-23T14:00:00Z',
    decision: 'go',
    by: 'Dr Klein',
    reportedBy: null,
    confirmedAt: null,
    at: '2026-11-23T16:40:00+01:00',
  };

  it('is awaited, given, or told by telephone until the physician confirms', () => {
    expect(shownGoAhead([], visit)).toEqual({ state: 'awaited' });
    expect(shownGoAhead([given], visit)).toEqual({ state: 'given', by: 'Dr Klein', at: given.at });
    const told = { ...given, reportedBy: 'Y. Kerbrat' };
    expect(shownGoAhead([told], visit)).toEqual({ state: 'reported', by: 'Dr Klein', reportedBy: 'Y. Kerbrat', at: given.at });
    expect(shownGoAhead([{ ...told, confirmedAt: given.at }], visit).state).toBe('given');
  });

  it.each<[string, Partial<DecidedVisit>, string]>([
    ['the visit moved', { startsAt: '2026-11-25T13:00:00+01:00' }, 'visit-moved'],
    ['a newer result came', { resultReceivedAt: '2026-11-24T09:00:00+01:00' }, 'newer-result'],
    ['the visit was cancelled', { cancelled: true }, 'visit-cancelled'],
  ])('is void, and says so, when %s', (_, over, because) => {
    expect(shownGoAhead([given], { ...visit, ...over })).toEqual({ state: 'void', because, was: given });
  });

  it('is void when the first result came after it', () => {
    expect(isGoAheadValid({ ...given, resultReceivedAt: null }, visit)).toBe(false);
    expect(isGoAheadValid({ ...given, resultReceivedAt: null }, { ...visit, resultReceivedAt: null })).toBe(true);
  });

  it('is the last one: a no-go after a go stands, an earlier void one does not come back', () => {
    const nogo: GoAhead = { ...given, decision: 'no-go', at: '2026-11-23T17:00:00+01:00' };
    expect(shownGoAhead([nogo, given], visit).state).toBe('no-go');
    expect(shownGoAhead([given, { ...nogo, decision: 'postponed' }], visit).state).toBe('postponed');
  });

  it('never reads “given” for another hour or a result that was not read', () => {
    const hour = fc.integer({ min: 0, max: 72 }).map((h) => new Date(Date.UTC(2026, 10, 23) + h * 3_600_000).toISOString());
    fc.assert(
      fc.property(hour, fc.option(hour), (startsAt, resultReceivedAt) => {
        const shown = shownGoAhead([given], { id: 'v1', startsAt, resultReceivedAt, cancelled: false });
        const sameHour = Date.parse(startsAt) === Date.parse(given.visitStart);
        const wasRead = resultReceivedAt === null || Date.parse(resultReceivedAt) <= Date.parse(given.resultReceivedAt ?? '');
        expect(shown.state).toBe(sameHour && wasRead ? 'given' : 'void');
      }),
    );
  });
});
