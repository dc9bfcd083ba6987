import { addDays, addMonths, boundsOf, daysBetween, type IsoDate, type PartialDate } from '../calendar';

export type RetentionRule = 'twenty-years' | 'twenty-eighth-birthday' | 'ten-years-after-death';

/** A litigation: time does not run while it lasts. */
export interface Suspension {
  from: IsoDate;
  until: IsoDate | null;
}

export interface Keeping {
  /** The last act of care in the establishment. */
  lastAct: IsoDate;
  birthDates: readonly PartialDate[];
  deceasedOn: IsoDate | null;
  suspensions: readonly Suspension[];
}

export type Kept =
  | { state: 'until'; on: IsoDate; rule: RetentionRule }
  | { state: 'suspended'; since: IsoDate }
  /** Nobody can say when she turns twenty-eight: the file stays. */
  | { state: 'birth-unknown' };

const years = (date: IsoDate, count: number): IsoDate => addMonths(date, 12 * count);

/**
 * Article R1112-7 of the code of public health: twenty years from the last act, at least until the twenty-eighth birthday, or ten years
 * from the death if that comes sooner; a litigation suspends. A doubt about a date keeps the file longer, never less.
 */
export function keptUntil({ lastAct, birthDates, deceasedOn, suspensions }: Keeping): Kept {
  const open = suspensions.find(({ until }) => until === null);
  if (open) return { state: 'suspended', since: open.from };
  const born = birthDates
    .map((date) => boundsOf(date).latest)
    .sort()
    .at(-1);
  if (!born) return { state: 'birth-unknown' };
  const twenty = years(lastAct, 20);
  const birthday = years(born, 28);
  const alive =
    twenty >= birthday
      ? { on: twenty, rule: 'twenty-years' as const }
      : { on: birthday, rule: 'twenty-eighth-birthday' as const };
  const afterDeath = deceasedOn && years(deceasedOn, 10);
  const counted = afterDeath && afterDeath < alive.on ? { on: afterDeath, rule: 'ten-years-after-death' as const } : alive;
  // Time begins to run with what the rule counts from: a litigation ended before that suspended nothing of it.
  const begun = counted.rule === 'ten-years-after-death' ? (deceasedOn ?? lastAct) : lastAct;
  return { state: 'until', rule: counted.rule, on: addDays(counted.on, daysSuspended(suspensions, begun)) };
}

/** Days that at least one litigation lasted; what two share counts once. */
function daysSuspended(suspensions: readonly Suspension[], begun: IsoDate): number {
  let days = 0;
  let reached = begun;
  for (const { from, until } of [...suspensions].sort((a, b) => a.from.localeCompare(b.from))) {
    if (until === null || until <= reached) continue;
    days += daysBetween(from > reached ? from : reached, until);
    reached = until;
  }
  return days;
}
