import type { MilestoneRule, PathwayTemplate, TemplateStage } from '@jalon/domain/pathway';

/** A key that nothing else of the template has, from a title. */
export function keyFor(title: string, taken: readonly string[]): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
  const base = plain || 'jalon';
  let key = base;
  for (let rank = 2; taken.includes(key); rank += 1) key = `${base}-${rank}`;
  return key;
}

/** A paper or an act that this place alone waits for. */
export interface OwnKind {
  sort: 'documents' | 'acts';
  key: string;
  title: string;
}

export function withMilestone(template: PathwayTemplate, key: string, next: MilestoneRule, own?: OwnKind): PathwayTemplate {
  const milestones = template.milestones.map((rule) => (rule.key === key ? next : rule));
  if (!own) return { ...template, milestones };
  const { sort, ...kind } = own;
  return { ...template, [sort]: [...(template[sort] ?? []), kind], milestones };
}

export function withoutMilestone(template: PathwayTemplate, key: string): PathwayTemplate {
  return { ...template, milestones: template.milestones.filter((rule) => rule.key !== key) };
}

/** Counted like the stage's first one: most milestones of a stage are. */
export function addMilestone(
  template: PathwayTemplate,
  stage: string,
  title: string,
): { template: PathwayTemplate; key: string } {
  const near = template.milestones.find((rule) => rule.stage === stage);
  const key = keyFor(
    title,
    template.milestones.map((rule) => rule.key),
  );
  const rule: MilestoneRule = {
    ...{ key, title, stage, lane: 'milestone', anchor: near?.anchor ?? 'inclusion' },
    windows: [{ from: { days: 0 }, due: { days: 0 }, to: { days: 7 } }],
    inCharge: near?.inCharge ?? 'pivot-nurse',
    satisfiedBy: { kind: 'recorded' },
    required: true,
  };
  return { template: { ...template, milestones: [...template.milestones, rule] }, key };
}

export function addStage(template: PathwayTemplate, title: string): { template: PathwayTemplate; key: string } {
  const key = keyFor(
    title,
    template.stages.map((stage) => stage.key),
  );
  return { template: { ...template, stages: [...template.stages, { key, title }] }, key };
}

export function withStage(template: PathwayTemplate, key: string, more: Partial<TemplateStage>): PathwayTemplate {
  return { ...template, stages: template.stages.map((stage) => (stage.key === key ? { ...stage, ...more } : stage)) };
}

export function moveStage(template: PathwayTemplate, key: string, by: -1 | 1): PathwayTemplate {
  const stages = [...template.stages];
  const at = stages.findIndex((stage) => stage.key === key);
  const [stage, other] = [stages[at], stages[at + by]];
  if (!stage || !other) return template;
  stages[at + by] = stage;
  stages[at] = other;
  return { ...template, stages };
}
