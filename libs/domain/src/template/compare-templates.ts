import type { MilestoneRule, PathwayTemplate, TemplateStage } from '../pathway';
import { nextOf } from './check-stages';
import { conditionInWords, satisfactionInWords, windowsInWords } from './in-words';
import type { Language } from './language';

/** One difference, as a committee reads it: what, where, from, to, and why when the template says so. */
export interface TemplateDifference {
  what: 'milestone' | 'stage' | 'template';
  change: 'added' | 'removed' | 'changed';
  key: string;
  title: string;
  /** What of it changed; null when the whole thing came or went. */
  field: string | null;
  before: string | null;
  after: string | null;
  note: string | null;
}

type Read<T> = (thing: T) => string;

/** From one template to another, in words: a local consensus against its reference, or a version against the one before. */
export function compareTemplates(
  before: PathwayTemplate,
  after: PathwayTemplate,
  language: Language = 'fr',
): TemplateDifference[] {
  const stageFields: Record<string, Read<TemplateStage & { of: PathwayTemplate }>> = {
    title: ({ title }) => title,
    next: ({ of, ...stage }) => nextOf(of.stages, stage).join(', '),
  };
  const stages = (of: PathwayTemplate) => of.stages.map((stage) => ({ ...stage, of }));
  return [
    ...fieldsThatDiffer(before, after, templateFields(language)).map((difference) => ({
      ...difference,
      what: 'template' as const,
      key: after.key,
      title: after.title,
      note: null,
    })),
    ...differences('stage', stages(before), stages(after), stageFields),
    ...differences('milestone', before.milestones, after.milestones, milestoneFields(language, { ...before, ...after }), (rule) =>
      windowsInWords(rule, language),
    ),
  ];
}

function templateFields(language: Language): Record<string, Read<PathwayTemplate>> {
  return {
    correctedAge: ({ correctedAge: rule }) => (rule ? `< ${rule.bornBeforeWeeks}, ${rule.untilMonths}` : ''),
    inclusion: ({ inclusion }) =>
      inclusion ? [inclusion.sentence, ...inclusion.anyOf.map((one) => conditionInWords(one, language))].join(' · ') : '',
  };
}

function milestoneFields(language: Language, own: PathwayTemplate): Record<string, Read<MilestoneRule>> {
  return {
    title: ({ title }) => title,
    stage: ({ stage }) => stage,
    anchor: ({ anchor, occasion }) => [anchor, occasion].filter(Boolean).join(' · '),
    window: (rule) =>
      `${windowsInWords(rule, language)}${rule.repeat ? windowsInWords({ windows: [{ ...rule.repeat, due: {} }] }, language) : ''}`,
    inCharge: ({ inCharge }) => inCharge,
    satisfiedBy: ({ satisfiedBy }) => satisfactionInWords(satisfiedBy, language, own),
    required: ({ required }) =>
      required ? (language === 'fr' ? 'obligatoire' : 'required') : language === 'fr' ? 'facultatif' : 'optional',
    onlyIf: ({ onlyIf = [] }) => onlyIf.map((condition) => conditionInWords(condition, language)).join(' · '),
  };
}

function differences<T extends { key: string; title: string; note?: string }>(
  what: 'milestone' | 'stage',
  before: readonly T[],
  after: readonly T[],
  fields: Record<string, Read<T>>,
  inWords: Read<T> = ({ title }) => title,
): TemplateDifference[] {
  const known = new Map(before.map((one) => [one.key, one]));
  const kept = new Set(after.map(({ key }) => key));
  const of = ({ key, title, note = null as string | null }: { key: string; title: string; note?: string | null }) => ({
    what,
    key,
    title,
    note,
  });
  return [
    ...after.flatMap((now): TemplateDifference[] => {
      const then = known.get(now.key);
      if (!then) return [{ ...of(now), change: 'added', field: null, before: null, after: inWords(now) }];
      return fieldsThatDiffer(then, now, fields).map((difference) => ({ ...of(now), ...difference }));
    }),
    ...before
      .filter(({ key }) => !kept.has(key))
      .map((gone): TemplateDifference => ({ ...of(gone), change: 'removed', field: null, before: inWords(gone), after: null })),
  ];
}

function fieldsThatDiffer<T>(before: T, after: T, fields: Record<string, Read<T>>) {
  return Object.entries(fields).flatMap(([field, inWords]) => {
    const [then, now] = [inWords(before), inWords(after)];
    return then === now ? [] : [{ change: 'changed' as const, field, before: then || null, after: now || null }];
  });
}
