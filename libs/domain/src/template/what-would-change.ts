import type { IsoDate } from '../calendar';
import { expectedMilestones, type Anchors, type ExpectedMilestone, type MilestoneFacts, type PathwayTemplate } from '../pathway';

interface Dates {
  from: IsoDate;
  due: IsoDate;
  to: IsoDate;
}

/** One thing that another version of the template would change for one patient. */
export type PathwayChange = { key: string; title: string } & (
  | { change: 'added'; after: Dates; late: boolean }
  | { change: 'removed'; before: Dates }
  /** `late`: it would be past its window, and was not. */
  | { change: 'moved'; before: Dates; after: Dates; late: boolean }
  | { change: 'in-charge'; before: string; after: string }
);

/**
 * What would change for this pathway between two versions, to be read before anybody migrates it. What was done stays done, and what was
 * taken off the way stays off: nothing behind is ever rewritten.
 */
export function whatWouldChange(
  from: PathwayTemplate,
  to: PathwayTemplate,
  { anchors, facts, today }: { anchors: Anchors; facts: MilestoneFacts; today: IsoDate },
): PathwayChange[] {
  const before = expectedMilestones(from, anchors, facts, today);
  const after = new Map(expectedMilestones(to, anchors, facts, today).map((one) => [one.key, one]));
  const known = new Set(before.map(({ key }) => key));
  const changed = before.filter(({ doneOn }) => !doneOn).flatMap((then) => changesOf(then, after.get(then.key)));
  const added = [...after.values()]
    .filter(({ key, doneOn }) => !known.has(key) && !doneOn)
    .map((now): PathwayChange => ({ ...about(now), change: 'added', after: datesOf(now), late: now.state === 'late' }));
  return [...changed, ...added];
}

function changesOf(then: ExpectedMilestone, now: ExpectedMilestone | undefined): PathwayChange[] {
  if (!now) return [{ ...about(then), change: 'removed', before: datesOf(then) }];
  const [before, after] = [datesOf(then), datesOf(now)];
  const moved = before.from !== after.from || before.due !== after.due || before.to !== after.to;
  const late = now.state === 'late' && then.state !== 'late';
  return [
    ...(moved ? [{ ...about(now), change: 'moved' as const, before, after, late }] : []),
    ...(then.inCharge !== now.inCharge
      ? [{ ...about(now), change: 'in-charge' as const, before: then.inCharge, after: now.inCharge }]
      : []),
  ];
}

const about = ({ key, title }: ExpectedMilestone) => ({ key, title });
const datesOf = ({ from, due, to }: ExpectedMilestone): Dates => ({ from, due, to });
