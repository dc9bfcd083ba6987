import { checkUnitSettings } from './index';

describe('what a unit sets for itself', () => {
  it('keeps good settings, the week in order', () => {
    expect(checkUnitSettings({ weekdays: [3, 1, 2, 1], arrival: { breakDays: 42, historyDays: 180 } })).toEqual({
      ok: true,
      value: { weekdays: [1, 2, 3], arrival: { breakDays: 42, historyDays: 180 } },
    });
  });

  it('refuses a week without a day, days that do not exist, and figures that would make the plan wrong', () => {
    expect(checkUnitSettings({ weekdays: [] })).toMatchObject({ refusal: { code: 'setting-days' } });
    expect(checkUnitSettings({ closed: ['2026-11-31'] })).toMatchObject({ refusal: { code: 'setting-days' } });
    expect(checkUnitSettings({ arrival: { breakDays: 2, historyDays: 180 } })).toMatchObject({
      refusal: { code: 'setting-out-of-bounds', field: 'breakDays', from: 7, to: 365 },
    });
    expect(checkUnitSettings({ mergeActsWithinMinutes: 0.5 })).toMatchObject({ refusal: { field: 'mergeActsWithinMinutes' } });
  });
});
