import type { IsoDate } from '../calendar';
import { isExit, isInDenominator, ladderOf, LADDER_EXITS, type LadderExit, type OnLadder } from './ladder';
import { onLadder, type LadderFacts } from './ladder-standing';

/**
 * No national definition exists: what is counted is written down, numbered and dated, so that two figures are compared under one rule.
 * Any change of what `ladderRate` counts takes the next number.
 */
export const LADDER_RULE = { version: 1, since: '2026-11-29' } as const;

/** Since when, for who reads on this day: a clock set before the rule was written (the demo’s) shows its number and no day to come. */
export const ruleSince = (today: IsoDate): IsoDate | null => (LADDER_RULE.since <= today ? LADDER_RULE.since : null);

export type RateGroup = 'seen' | 'running' | 'lost' | LadderExit;
export const RATE_GROUPS: readonly RateGroup[] = ['seen', 'running', 'lost', ...LADDER_EXITS];

export interface LadderRate {
  /** Under the line: seen, running and lost. Those who left with a reason of their own stand beside. */
  expected: number;
  counts: Readonly<Record<RateGroup, number>>;
  groups: ReadonlyMap<string, RateGroup>;
}

/** Of the ways on which this visit’s window opened between two days, where each stands today; nobody is left out without a reason. */
export function ladderRate(
  ways: readonly (LadderFacts & { id: string })[],
  of: { key: string; from: IsoDate; to: IsoDate },
  today: IsoDate,
): LadderRate {
  const groups = new Map<string, RateGroup>();
  for (const way of ways) {
    const visit = way.visits.find(({ key, from }) => key === of.key && from >= of.from && from <= of.to && from <= today);
    if (visit) groups.set(way.id, groupOf(onLadder(way, visit), today));
  }
  const counts = Object.fromEntries(
    RATE_GROUPS.map((group) => [group, [...groups.values()].filter((one) => one === group).length]),
  ) as Record<RateGroup, number>;
  return { expected: counts.seen + counts.running + counts.lost, counts, groups };
}

function groupOf(one: OnLadder, today: IsoDate): RateGroup {
  const state = ladderOf(one, today);
  if (state === 'seen' || state === 'lost') return state;
  if (isExit(state)) return state;
  if (!isInDenominator(one, today)) throw new Error(`A visit whose window has opened is in no group: ${state}.`);
  return 'running';
}
