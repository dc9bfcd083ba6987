import { addMinutes, compareInstants } from '../calendar';
import type { CoordinationAct, Mark } from './types';

/** Default of the settable time: minutes after the last gesture within which another of the same matter is the same act. */
export const MERGE_WITHIN_MINUTES = 60;

/** Same person, patient and matter soon after, at the same place of the grid: one act. */
export function isSameAct(last: CoordinationAct, next: CoordinationAct, withinMinutes: number = MERGE_WITHIN_MINUTES): boolean {
  return (
    last.situationId === next.situationId &&
    last.patientId === next.patientId &&
    last.matter === next.matter &&
    sameMark(last.mark, next.mark) &&
    compareInstants(next.at, addMinutes(last.lastAt, withinMinutes)) <= 0 &&
    compareInstants(next.lastAt, addMinutes(last.at, -withinMinutes)) >= 0
  );
}

/** The first act with the minutes and gestures of both. */
export function joined(first: CoordinationAct, next: CoordinationAct): CoordinationAct {
  const lastAt = compareInstants(next.lastAt, first.lastAt) > 0 ? next.lastAt : first.lastAt;
  return { ...first, lastAt, minutes: first.minutes + next.minutes, times: first.times + next.times };
}

/** Acts in order of time, those of one matter summed. No minute is lost and none is invented. */
export function mergeActs(acts: readonly CoordinationAct[], withinMinutes: number = MERGE_WITHIN_MINUTES): CoordinationAct[] {
  const merged: CoordinationAct[] = [];
  for (const act of [...acts].sort((a, b) => compareInstants(a.at, b.at))) {
    const at = merged.findLastIndex((earlier) => isSameAct(earlier, act, withinMinutes));
    const same = merged[at];
    if (same) merged[at] = joined(same, act);
    else merged.push(act);
  }
  return merged;
}

export function sameMark(a: Mark, b: Mark): boolean {
  return a.nature === b.nature && a.phase === b.phase && a.interface === b.interface && a.reach === b.reach;
}
