import { checkStepHours, hoursOf, limitsOf, STEP_LIMITS, whoseTurn } from './index';

describe('how long a step waits, set by the unit', () => {
  const since = '2026-11-24T08:00:00Z';

  it('appears at the next person’s when the unit’s own hours have passed, not before', () => {
    const limits = limitsOf({ prepared: 8 });
    const prepared = { state: 'prepared' as const, since };
    expect(whoseTurn(prepared, '2026-11-24T15:59:00Z', limits)?.overdueShownTo).toBeNull();
    expect(whoseTurn(prepared, '2026-11-24T16:01:00Z', limits)?.overdueShownTo).toMatchObject({
      function: 'physician',
      of: 'unit',
    });
  });

  it('keeps the defaults for what the unit did not set', () => {
    expect(limitsOf(null)).toBe(STEP_LIMITS);
    expect(hoursOf({ prepared: 8 })).toMatchObject({ prepared: 8, requested: STEP_LIMITS.requested.hours });
  });

  it('refuses hours that would show everything at once, or nothing ever', () => {
    expect(checkStepHours({ sent: 0 })).toMatchObject({ refusal: { code: 'setting-out-of-bounds', field: 'sent' } });
    expect(checkStepHours({ requested: 2000 })).toMatchObject({ refusal: { field: 'requested', from: 1, to: 336 } });
    expect(checkStepHours({ requested: 6 })).toEqual({ ok: true, value: { requested: 6 } });
  });
});
