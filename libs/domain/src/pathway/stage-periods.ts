import { addDays, type IsoDate } from '../calendar';
import type { ExpectedMilestone, MilestoneState } from './types';

export interface StagePeriod {
  key: string;
  title: string;
  /** Null for a stage passed over. */
  from: IsoDate | null;
  to: IsoDate | null;
  state: MilestoneState;
}

export interface StageMove {
  to: string;
  on: IsoDate;
}

interface Way {
  stages: readonly { key: string; title: string }[];
  current: string;
  closed: boolean;
  includedOn: IsoDate;
  /** Every time the patient came to a stage, in order of time; a relapse comes to one again. */
  moves: readonly StageMove[];
  milestones: readonly Pick<ExpectedMilestone, 'stage' | 'due' | 'state' | 'required'>[];
}

/** Days that a stage to come is drawn with while nothing of it is dated: a place on the way, not a promise. */
const DRAWN_DAYS = 30;

/**
 * The stages with their days: those lived as they were, the present one up to its last expected milestone, those to come from theirs.
 * Support care is no stage of the way, it runs beside. A stage left behind with something required undone stays late.
 */
export function stagePeriods({ stages, current, closed, includedOn, moves, milestones }: Way, today: IsoDate): StagePeriod[] {
  const way = stages.filter(({ key }) => key !== 'support-care');
  const at = way.findIndex(({ key }) => key === current);
  const dues = (key: string) =>
    milestones
      .filter((m) => m.stage === key)
      .map((m) => m.due)
      .sort();
  const isLate = (key: string) => milestones.some((m) => m.stage === key && m.required && m.state === 'late');
  let edge = includedOn;
  return way.map(({ key, title }, index): StagePeriod => {
    const came = moves.findLastIndex((move) => move.to === key);
    const arrived = moves[came]?.on ?? (index === 0 || index === at ? edge : null);
    if (index < at || (closed && index === at)) {
      if (!arrived) return { key, title, from: null, to: null, state: 'done' };
      const left = moves[came + 1]?.on ?? (index === 0 ? moves[0]?.on : undefined);
      const to = left && left > arrived ? addDays(left, -1) : arrived;
      edge = addDays(to, 1);
      return { key, title, from: arrived, to, state: isLate(key) ? 'late' : 'done' };
    }
    if (index === at) {
      const from = arrived ?? edge;
      const to = [today, ...dues(key)].sort().at(-1) ?? today;
      edge = addDays(to, 1);
      return { key, title, from, to, state: 'due' };
    }
    const own = dues(key);
    const from = [edge, own[0] ?? edge].sort().at(-1) ?? edge;
    const to = [addDays(from, DRAWN_DAYS - 1), own.at(-1) ?? from].sort().at(-1) ?? from;
    edge = addDays(to, 1);
    return { key, title, from, to, state: 'upcoming' };
  });
}
