import { isIsoDate, type IsoDate } from '../calendar';
import { ok, refuse, type Result } from '../result';

/** What a unit sets for itself; what is absent keeps the product's default. */
export interface UnitSettings {
  /** Days of the break after which a visit is a resumption, and days of history that allow « never came ». */
  arrival?: { breakDays: number; historyDays: number };
  /** ISO weekdays on which the unit works: 1 = Monday. */
  weekdays?: readonly number[];
  closed?: readonly IsoDate[];
  /** Days on which it opens in spite of the rest: a worked Saturday. */
  open?: readonly IsoDate[];
  /** Gestures of one matter within so many minutes are one coordination act. */
  mergeActsWithinMinutes?: number;
}

export type UnitSettingsRefusal =
  { code: 'setting-out-of-bounds'; field: string; from: number; to: number } | { code: 'setting-days' };

const BOUNDS = { breakDays: [7, 365], historyDays: [30, 1095], mergeActsWithinMinutes: [5, 480] } as const;

/** Refuses what would make the day's page wrong or endless: a unit that never opens, a history of ten years. */
export function checkUnitSettings(settings: UnitSettings): Result<UnitSettings, UnitSettingsRefusal> {
  const figures = { ...settings.arrival, mergeActsWithinMinutes: settings.mergeActsWithinMinutes };
  for (const field of ['breakDays', 'historyDays', 'mergeActsWithinMinutes'] as const) {
    const value = figures[field];
    const [from, to] = BOUNDS[field];
    if (value !== undefined && (!Number.isInteger(value) || value < from || value > to))
      return refuse({ code: 'setting-out-of-bounds' as const, field, from, to });
  }
  const { weekdays, closed = [], open = [] } = settings;
  const realDays = [...closed, ...open].every(isIsoDate) && closed.length + open.length <= 400;
  const realWeek =
    weekdays === undefined || (weekdays.length > 0 && weekdays.every((day) => Number.isInteger(day) && day >= 1 && day <= 7));
  if (!realDays || !realWeek) return refuse({ code: 'setting-days' as const });
  return ok({ ...settings, ...(weekdays && { weekdays: [...new Set(weekdays)].sort() }) });
}
