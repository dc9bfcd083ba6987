import { addDays, startOfDay, type IsoDate, type TimeZone } from '../calendar';
import { found } from './owners';
import type { BreakSettings, ComingBreak, ContinuityBreak, HomeCareLine, PathwayFacts } from './types';

/** Care at home on a day spent at the day hospital. Only a line whose days are known can meet one: else the nurse chooses the day. */
export function overlapBreaks(
  { homeCare, stays }: Pick<PathwayFacts, 'homeCare' | 'stays'>,
  today: IsoDate,
  { overlapWithinDays }: BreakSettings,
): ContinuityBreak[] {
  return homeCare.flatMap((line) =>
    stays
      .filter(({ on }) => on >= today && on <= addDays(today, overlapWithinDays) && line.days.includes(on))
      .map(({ id, on }) => {
        const data = { prescriptionId: line.prescriptionId, act: line.act, visitId: id, on };
        return found('home-care-overlaps-visit', { severity: 1, since: addDays(on, -overlapWithinDays), due: on, data });
      }),
  );
}

/** A prescription that ends before the next of the same care begins: days on which nobody comes. */
export function endOfCareBreaks(
  homeCare: readonly HomeCareLine[],
  { today, timeZone }: { today: IsoDate; timeZone: TimeZone },
  { prescriptionEndsWithinDays }: BreakSettings,
): ComingBreak[] {
  return homeCare.flatMap((line): ComingBreak[] => {
    const later = homeCare.filter(({ act, from }) => act === line.act && from > line.until);
    const goesOn = homeCare.some(
      (other) => other !== line && other.act === line.act && other.from <= addDays(line.until, 1) && other.until > line.until,
    );
    const resumesOn = later.map(({ from }) => from).sort()[0];
    if (goesOn || resumesOn === undefined || resumesOn <= today || resumesOn <= addDays(line.until, 1)) return [];
    const since = addDays(line.until, -prescriptionEndsWithinDays);
    const data = { prescriptionId: line.prescriptionId, act: line.act, endsOn: line.until, resumesOn };
    const gap = found('home-care-ends-before-next', { severity: 2, since, due: line.until, data });
    return [{ opensAt: startOfDay(since, timeZone), found: gap }];
  });
}
