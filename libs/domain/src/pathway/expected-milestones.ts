import type { IsoDate } from '../calendar';
import { anchorDays, daysOf, occasionsOf } from './anchor-days';
import { conditionHolds } from './condition-holds';
import type { MilestoneFacts } from './milestone-facts';
import { windowsFrom, type DatedWindow } from './milestone-windows';
import type { Anchors, ExpectedMilestone, MilestoneRule, MilestoneState, PathwayTemplate } from './types';

export type TemplateRules = Pick<PathwayTemplate, 'milestones'> & Partial<Pick<PathwayTemplate, 'correctedAge'>>;

/** Counted from the person's life, not from their care: what was over before they came in is not asked of anybody. */
const OF_LIFE = ['birth', 'expected-term'];

/**
 * The dated milestones of one pathway: those whose anchor is known and whose conditions hold, in order of due date. A milestone without
 * its anchor is not expected yet.
 */
export function expectedMilestones(
  template: TemplateRules,
  anchors: Anchors,
  facts: MilestoneFacts,
  today: IsoDate,
): ExpectedMilestone[] {
  const corrected = template.correctedAge ?? null;
  const rules = new Map(template.milestones.map((rule) => [rule.key, rule]));
  const dated = new Map<string, ExpectedMilestone[]>();
  const comingFrom = new Set<string>();

  const datesOf = (anchor: string): readonly IsoDate[] => {
    if (!anchor.startsWith('milestone:')) return anchorDays(anchor, anchors, facts, corrected);
    const rule = rules.get(anchor.slice('milestone:'.length));
    const last = rule && !comingFrom.has(rule.key) ? milestonesOf(rule).at(-1) : undefined;
    const on = last?.doneOn ?? (facts.forecast ? last?.due : undefined);
    return on ? [on] : daysOf(anchors, anchor);
  };

  const milestonesOf = (rule: MilestoneRule): ExpectedMilestone[] => {
    const known = dated.get(rule.key);
    if (known) return known;
    comingFrom.add(rule.key);
    const milestones = occasionsOf(rule, datesOf(rule.anchor))
      .filter(({ on }) => (rule.onlyIf ?? []).every((condition) => conditionHolds(condition, facts, on, corrected)))
      .flatMap(({ key, on }) => {
        const windows = windowsFrom(rule, on);
        return windows.map((window, index) =>
          standing(rule, windows.length > 1 ? `${key}@${index + 1}` : key, window, facts, today),
        );
      })
      .filter((milestone) => !facts.dropped.includes(milestone.key) && !overBeforeInclusion(rule, milestone, anchors));
    comingFrom.delete(rule.key);
    dated.set(rule.key, milestones);
    return milestones;
  };

  return template.milestones
    .flatMap(milestonesOf)
    .sort((a, b) => (a.due === b.due ? (a.key < b.key ? -1 : 1) : a.due < b.due ? -1 : 1));
}

export function stateOf(window: { from: IsoDate; to: IsoDate }, doneOn: IsoDate | null, today: IsoDate): MilestoneState {
  if (doneOn) return 'done';
  if (today > window.to) return 'late';
  return today >= window.from ? 'due' : 'upcoming';
}

function standing(
  rule: MilestoneRule,
  key: string,
  window: DatedWindow,
  facts: MilestoneFacts,
  today: IsoDate,
): ExpectedMilestone {
  const { title, stage, lane, inCharge, satisfiedBy, required } = rule;
  const doneOn = facts.done.find((done) => done.key === key)?.on ?? null;
  const state = stateOf(window, doneOn, today);
  return { key, ruleKey: rule.key, title, stage, lane, ...window, inCharge, satisfiedBy, required, state, doneOn };
}

function overBeforeInclusion({ anchor }: MilestoneRule, { to, doneOn }: ExpectedMilestone, anchors: Anchors): boolean {
  const [inclusion] = daysOf(anchors, 'inclusion');
  return !doneOn && inclusion !== undefined && to < inclusion && OF_LIFE.includes(anchor);
}
