import { addSpan, isEmptySpan, sumOfSpans, type IsoDate, type Span } from '../calendar';
import type { Cadence, MilestoneRule } from './types';

export interface DatedWindow {
  from: IsoDate;
  due: IsoDate;
  to: IsoDate;
}

/** A cadence that never ends is a mistake of the template; the check says so, and no loop may follow it. */
export const MOST_OCCURRENCES = 200;

/** The dated windows of a milestone, counted from one day. */
export function windowsFrom({ windows = [], repeat }: Pick<MilestoneRule, 'windows' | 'repeat'>, anchor: IsoDate): DatedWindow[] {
  const fixed = windows.map(({ from, due, to }) => ({
    from: addSpan(anchor, from),
    due: addSpan(anchor, due),
    to: addSpan(anchor, to),
  }));
  if (!repeat) return fixed;
  return [
    ...fixed,
    ...occurrences(repeat, anchor).map((due) => ({ from: addSpan(due, repeat.from), due, to: addSpan(due, repeat.to) })),
  ];
}

/** Each phase goes on from where the last one stopped; totals are counted from the anchor, so that the 31st comes back after February. */
function occurrences({ phases }: Cadence, anchor: IsoDate): IsoDate[] {
  const dates: IsoDate[] = [];
  let total: Span = {};
  for (const { every, until } of phases) {
    if (isEmptySpan(every)) continue;
    const end = addSpan(anchor, until);
    for (;;) {
      const next = sumOfSpans(total, every);
      const on = addSpan(anchor, next);
      if (on > end || on <= anchor || dates.length >= MOST_OCCURRENCES) break;
      dates.push(on);
      total = next;
    }
  }
  return dates;
}
