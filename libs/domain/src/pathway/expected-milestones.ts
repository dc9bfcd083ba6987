import { addDays, ageInYears, boundsOf, type IsoDate, type PartialDate } from '../calendar';
import type { Anchors, Condition, ExpectedMilestone, MilestoneRule, MilestoneState, Offset, PathwayTemplate } from './types';

export interface MilestoneFacts {
  birth: PartialDate | null;
  /** Latest known score, in half points; null while an item is missing. */
  g8: number | null;
  /** What was done, by the key of the expected milestone. */
  done: readonly { key: string; on: IsoDate }[];
  /** Taken off this patient's way, with a reason kept elsewhere. */
  dropped: readonly string[];
}

export const NO_FACTS: MilestoneFacts = { birth: null, g8: null, done: [], dropped: [] };

/**
 * The dated milestones of one pathway: those whose anchor is known and whose conditions hold, in order of due date. A milestone without
 * its anchor is not expected yet.
 */
export function expectedMilestones(
  template: Pick<PathwayTemplate, 'milestones'>,
  anchors: Anchors,
  facts: MilestoneFacts,
  today: IsoDate,
): ExpectedMilestone[] {
  return template.milestones
    .flatMap((rule) => datesOf(rule, anchors).map((anchor) => ({ rule, anchor })))
    .filter(({ rule, anchor }) => (rule.onlyIf ?? []).every((condition) => holds(condition, facts, anchor)))
    .flatMap(({ rule, anchor }) => rule.offsets.map((offset) => dated(rule, anchor, offset, facts, today)))
    .filter(({ key }) => !facts.dropped.includes(key))
    .sort((a, b) => (a.due === b.due ? (a.key < b.key ? -1 : 1) : a.due < b.due ? -1 : 1));
}

export function stateOf(window: { from: IsoDate; to: IsoDate }, doneOn: IsoDate | null, today: IsoDate): MilestoneState {
  if (doneOn) return 'done';
  if (today > window.to) return 'late';
  return today >= window.from ? 'due' : 'upcoming';
}

function datesOf(rule: MilestoneRule, anchors: Anchors): readonly IsoDate[] {
  if (rule.anchor === 'cures') return [...new Set(anchors.cures ?? [])];
  const date = anchors[rule.anchor] ?? (rule.anchor === 'first-cure' ? [...(anchors.cures ?? [])].sort()[0] : undefined);
  return date ? [date] : [];
}

function keyOf(rule: MilestoneRule, anchor: IsoDate, due: IsoDate): string {
  if (rule.offsets.length > 1) return `${rule.key}@${due}`;
  return rule.anchor === 'cures' ? `${rule.key}@${anchor}` : rule.key;
}

function dated(rule: MilestoneRule, anchor: IsoDate, offset: Offset, facts: MilestoneFacts, today: IsoDate): ExpectedMilestone {
  const { title, stage, lane, inCharge, satisfiedBy, required } = rule;
  const window = { from: addDays(anchor, offset.from), due: addDays(anchor, offset.due), to: addDays(anchor, offset.to) };
  const key = keyOf(rule, anchor, window.due);
  const doneOn = facts.done.find((done) => done.key === key)?.on ?? null;
  const state = stateOf(window, doneOn, today);
  return { key, ruleKey: rule.key, title, stage, lane, ...window, inCharge, satisfiedBy, required, state, doneOn };
}

function holds(condition: Condition, { birth, g8 }: MilestoneFacts, on: IsoDate): boolean {
  if (condition.kind === 'g8-at-most') return g8 !== null && g8 <= condition.score;
  if (birth === null) return false;
  // A birth date known in part: who may be old enough is asked about, never skipped.
  return ageInYears(boundsOf(birth).earliest, on) >= condition.years;
}
