import { ANCHORS, type MilestoneRule, type PathwayTemplate } from '@jalon/domain/pathway';

/** Days from today at which an invented patient met each anchor, so that a way reads in its order. */
const USUAL: Partial<Record<(typeof ANCHORS)[number], number>> = {
  ...{ suspicion: -14, inclusion: 0, announcement: 0, 'tumour-board': 10, 'first-treatment': 21, 'first-cure': 21 },
  ...{ cures: 21, 'oral-start': 21, resumption: 60, 'last-cure': 120, discharge: 123 },
};

function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A child is born today; another patient is eighty. Ends of stages and own events follow at a month's distance. */
export function inventedDates(template: PathwayTemplate, today: string): Record<string, string> {
  const roots = [...new Set(template.milestones.map((rule) => rootOf(template, rule)))];
  const child = roots.some((anchor) => anchor === 'birth' || anchor === 'expected-term');
  const dates = roots.map((anchor, index): [string, string] => {
    const usual = ANCHORS.find((one) => one === anchor);
    return [anchor, later(today, (usual ? USUAL[usual] : undefined) ?? (usual ? 0 : 30 * (index + 1)))];
  });
  const birth = child ? today : `${Number(today.slice(0, 4)) - 80}-03-12`;
  return { ...Object.fromEntries(dates), birth };
}

/** What a milestone is counted from in the end: others are counted from it in their turn. */
function rootOf(template: PathwayTemplate, rule: MilestoneRule): string {
  const seen = new Set<string>();
  let at: MilestoneRule | undefined = rule;
  let anchor = rule.anchor;
  while (at && anchor.startsWith('milestone:') && !seen.has(anchor)) {
    seen.add(anchor);
    const key: string = anchor.slice('milestone:'.length);
    at = template.milestones.find((one) => one.key === key);
    anchor = at?.anchor ?? 'inclusion';
  }
  return anchor.startsWith('milestone:') ? 'inclusion' : anchor;
}

const inStage = (template: PathwayTemplate, stage: string) => template.milestones.filter((rule) => rule.stage === stage);

export function anchorsAsked(template: PathwayTemplate, stage: string): string[] {
  const rules = inStage(template, stage);
  const aged = rules.some(({ onlyIf = [] }) => onlyIf.some(({ kind }) => kind === 'age'));
  return [...new Set([...rules.map((rule) => rootOf(template, rule)), ...(aged ? ['birth'] : [])])];
}

export function scoresAsked(template: PathwayTemplate, stage: string): string[] {
  const conditions = inStage(template, stage).flatMap(({ onlyIf = [] }) => onlyIf);
  return [...new Set(conditions.flatMap((one) => (one.kind === 'score' ? [one.assessment] : [])))];
}
