import { ANCHORS, type MilestoneRule, type PathwayTemplate } from '../pathway';
import { listed, quoted, type TemplateFault } from './template-fault';

/** Everything that a milestone of this template may be counted from, stages' ends and other milestones included. */
export function anchorsOf({ events = [], stages, milestones }: PathwayTemplate): string[] {
  return [
    ...ANCHORS,
    ...events.map(({ key }) => key),
    ...stages.map(({ key }) => `end-of:${key}`),
    ...milestones.map(({ key }) => `milestone:${key}`),
  ];
}

export function checkAnchors(template: PathwayTemplate): TemplateFault[] {
  const known = new Set(anchorsOf(template));
  const own = [...ANCHORS, ...(template.events ?? []).map(({ key }) => key), 'end-of:ÉTAPE', 'milestone:JALON'];
  const unknown = template.milestones
    .filter(({ anchor }) => !known.has(anchor))
    .map(({ key, title, anchor }) => ({
      code: 'anchor-unknown',
      place: key,
      fr: `Le jalon ${quoted(title)} est compté depuis ${quoted(anchor)}, qui n’existe pas\u00a0; on peut compter depuis ${listed(own)}.`,
      en: `The milestone "${title}" is counted from "${anchor}", which does not exist; one may count from ${listed(own)}.`,
    }));
  return [...unknown, ...circles(template.milestones)];
}

function circles(milestones: readonly MilestoneRule[]): TemplateFault[] {
  const rules = new Map(milestones.map((rule) => [rule.key, rule]));
  const told = new Set<string>();
  return milestones.flatMap((start) => {
    const path: string[] = [];
    for (let rule: MilestoneRule | undefined = start; rule && !path.includes(rule.key);) {
      path.push(rule.key);
      const before: string = rule.anchor.startsWith('milestone:') ? rule.anchor.slice('milestone:'.length) : '';
      if (before === start.key) {
        const circle = [...path].sort().join(' ');
        if (told.has(circle)) return [];
        told.add(circle);
        const around = [...path, start.key].map((key) => rules.get(key)?.title ?? key);
        return [
          {
            code: 'anchors-circular',
            place: start.key,
            fr: `Ces jalons se comptent en rond, chacun depuis l’autre\u00a0: ${around.map(quoted).join(' ← ')}.`,
            en: `These milestones are counted in a circle, each from the other: ${around.map((title) => `"${title}"`).join(' ← ')}.`,
          },
        ];
      }
      rule = rules.get(before);
    }
    return [];
  });
}
