import { addDays, type IsoDate } from '../calendar';
import type { CanonicalFunction } from '../directory';
import type { BreakCode, BreakData, BreakOf, Severity } from './types';

/** Whoever can act. A milestone's is the function in charge of it: a care plan not handed over is the physician's. */
export const OWNERS: Readonly<Record<Exclude<BreakCode, 'milestone-past-window'>, CanonicalFunction>> = {
  'no-pivot': 'coordinator',
  'pivot-absent': 'coordinator',
  'no-next-step': 'pivot-nurse',
  'appointment-missed': 'pivot-nurse',
  'appointment-cancelled': 'pivot-nurse',
  'visit-without-blood-test': 'pivot-nurse',
  'visit-without-decision': 'physician',
  'home-care-overlaps-visit': 'pivot-nurse',
  'home-care-ends-before-next': 'physician',
  'sending-not-acknowledged': 'pivot-nurse',
  'not-reached': 'pivot-nurse',
  'discharge-without-town': 'pivot-nurse',
  'left-with-work': 'coordinator',
};

/** Days left to the owner, by severity. */
const DAYS_TO_ACT: Readonly<Record<Severity, number>> = { 3: 0, 2: 3, 1: 7 };

interface Found<Code extends BreakCode> {
  severity: Severity;
  since: IsoDate;
  data: BreakData[Code];
  due?: IsoDate;
}

export function found<Code extends Exclude<BreakCode, 'milestone-past-window'>>(
  code: Code,
  { severity, since, data, due }: Found<Code>,
): BreakOf<Code> {
  return owned(code, OWNERS[code], { severity, since, data, ...(due && { due }) });
}

export function owned<Code extends BreakCode>(code: Code, owner: CanonicalFunction, of: Found<Code>): BreakOf<Code> {
  const { severity, since, data, due = addDays(since, DAYS_TO_ACT[severity]) } = of;
  return { code, severity, since, due, owner, data } as BreakOf<Code>;
}
