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
  const arrivals = arrivalsOf(way.slice(0, at + 1), { includedOn, moves, dues });
  let edge = includedOn;
  return way.map(({ key, title }, index): StagePeriod => {
    const from = arrivals[index] ?? null;
    if (index < at || (closed && index === at)) {
      if (!from) return { key, title, from: null, to: null, state: 'done' };
      const left = arrivals.slice(index + 1).find((day) => day !== null);
      const to = left && left > from ? addDays(left, -1) : from;
      edge = addDays(to, 1);
      return { key, title, from, to, state: isLate(key) ? 'late' : 'done' };
    }
    const own = dues(key);
    if (index === at) {
      const since = from ?? edge;
      const to = [today, since, ...own].sort().at(-1) ?? today;
      edge = addDays(to, 1);
      return { key, title, from: since, to, state: 'due' };
    }
    const begin = [edge, own[0] ?? edge].sort().at(-1) ?? edge;
    const to = [addDays(begin, DRAWN_DAYS - 1), own.at(-1) ?? begin].sort().at(-1) ?? begin;
    edge = addDays(to, 1);
    return { key, title, from: begin, to, state: 'upcoming' };
  });
}

/**
 * When the patient came to each stage lived: by the last move there, else (a way entered half-way, an older record) by its first
 * milestone; never before the stage in front of it. Null for a stage passed over.
 */
function arrivalsOf(
  lived: readonly { key: string }[],
  { includedOn, moves, dues }: Pick<Way, 'includedOn' | 'moves'> & { dues: (key: string) => IsoDate[] },
): (IsoDate | null)[] {
  let edge = includedOn;
  let begun = false;
  return lived.map(({ key }, index) => {
    const moved = moves.findLast((move) => move.to === key)?.on;
    const before = index === 0 && (moves[0]?.on ?? '') > includedOn ? includedOn : undefined;
    const guessed = moves.length === 0 ? dues(key)[0] && (begun ? dues(key)[0] : includedOn) : before;
    const day = moved ?? guessed ?? (index === lived.length - 1 ? edge : null);
    if (day === null) return null;
    const arrived = day < edge && !moved ? edge : day;
    edge = arrived;
    begun = true;
    return arrived;
  });
}
