import type { IsoDate } from '../calendar';
import type { ExpectedMilestone } from './types';

/** Something to come with a day: an appointment, a planned call, a task with a date. */
export interface PlannedThing {
  kind: 'appointment' | 'call' | 'task';
  id: string;
  title: string;
  on: IsoDate;
}

export interface NextStep {
  on: IsoDate;
  title: string;
  of: { kind: PlannedThing['kind'] | 'milestone'; id: string };
}

/**
 * The next dated step: the earliest of what is planned today or later and of the milestones whose window is not over. A milestone past
 * its window is no step, it is a break: counting it would hide that nothing is coming. On one day, what is planned comes before what is
 * only expected.
 */
export function nextStep(
  planned: readonly PlannedThing[],
  milestones: readonly ExpectedMilestone[],
  today: IsoDate,
): NextStep | null {
  const steps: NextStep[] = [
    ...planned.filter(({ on }) => on >= today).map(({ kind, id, title, on }) => ({ on, title, of: { kind, id } })),
    ...milestones
      .filter(({ state }) => state === 'due' || state === 'upcoming')
      .map(({ key, title, due, to }) => ({ on: due >= today ? due : to, title, of: { kind: 'milestone' as const, id: key } })),
  ];
  return steps.reduce<NextStep | null>((first, step) => (first === null || step.on < first.on ? step : first), null);
}
