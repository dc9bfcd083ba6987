import { treatmentKey, type PastVisit } from '@jalon/domain/appointment';
import { addDays } from '@jalon/domain/calendar';
import type { Scene } from './scene';
import { stepBefore } from './treatments';
import { HISTORY_DAYS, type Visit, type VisitSeed } from './visit-rows';

/** A break after which one comes back: longer than the unit's own limit. */
const PAUSE_DAYS = 45;
const MOST = 9;

export interface PastStep {
  day: string;
  cycle: number;
  cycleDay: number;
}

/** The visits that led to this one, the oldest first: what « suite » and « reprise » are told from. */
export function stepsUntil(
  scene: Scene,
  { day, treatment, cycle, cycleDay, arrival }: Pick<VisitSeed, 'day' | 'treatment' | 'cycle' | 'cycleDay' | 'arrival'>,
): PastStep[] {
  const steps: PastStep[] = [];
  const earliest = scene.time.day(2 - HISTORY_DAYS);
  let at = { day, cycle, cycleDay };
  for (let count = 0; count < MOST; count += 1) {
    const step = stepBefore(treatment, { cycle: at.cycle, day: at.cycleDay });
    if (!step) break;
    const pause = count === 0 && /^Reprise/.test(arrival) ? PAUSE_DAYS : step.daysBefore;
    const wanted = scene.time.lastOpenDay(addDays(at.day, -pause));
    if (wanted < earliest) break;
    at = { day: wanted, cycle: step.cycle, cycleDay: step.day };
    steps.unshift(at);
  }
  return steps;
}

export const asPast = (steps: readonly PastStep[], treatment: string): PastVisit[] =>
  steps.map(({ day }) => ({ on: day, treatment: treatmentKey(treatment) }));

/** Working days from the plan's first day: negative behind it. */
export function columnOf(scene: Scene, day: string): number {
  if (day < scene.time.firstDay) return -1;
  for (let column = 0; column <= 10; column += 1) if (scene.time.workingDay(column) >= day) return column;
  return 10;
}

export const soonest = (visits: readonly Visit[]): Visit[] =>
  [...visits].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
