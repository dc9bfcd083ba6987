import { ASSESSMENT_FORMS } from '../assessment';
import type { MilestoneRule, PathwayTemplate } from '../pathway';
import { KNOWN_ACTS, KNOWN_DOCUMENTS, nameAct, nameDocument } from './name-satisfaction';
import { listed, quoted, type TemplateFault } from './template-fault';
import type { Language } from './language';

export interface NamedKind {
  key: string;
  title: string;
}

/** The papers that a milestone of this template may wait for: those that Jalon knows, and its own. */
export function documentsOf({ documents = [] }: PathwayTemplate, language: Language): NamedKind[] {
  return withOwn(KNOWN_DOCUMENTS, documents, (key) => nameDocument(key, language));
}

export function actsOf({ acts = [] }: PathwayTemplate, language: Language): NamedKind[] {
  return withOwn(KNOWN_ACTS, acts, (key) => nameAct(key, language));
}

function withOwn(known: readonly string[], own: readonly NamedKind[], name: (key: string) => string): NamedKind[] {
  return [...known.map((key) => ({ key, title: name(key) })), ...own.filter(({ key }) => !known.includes(key))];
}

/** A milestone that waits for what nobody can bring would stay open for ever. */
export function checkSatisfactions(template: PathwayTemplate): TemplateFault[] {
  const keys = (kinds: readonly NamedKind[]) => kinds.map(({ key }) => key);
  const forms = ASSESSMENT_FORMS.map(({ name }) => name);
  const documents = keys(documentsOf(template, 'fr'));
  const acts = keys(actsOf(template, 'fr'));
  return template.milestones.flatMap((rule) => {
    const { satisfiedBy: asked, onlyIf = [] } = rule;
    return [
      ...(asked.kind === 'document' ? unknown(rule, 'document', asked.document, documents) : []),
      ...(asked.kind === 'act' ? unknown(rule, 'act', asked.act, acts) : []),
      ...(asked.kind === 'assessment' ? unknown(rule, 'assessment', asked.assessment, forms) : []),
      ...onlyIf.flatMap((one) => (one.kind === 'score' ? unknown(rule, 'assessment', one.assessment, forms) : [])),
    ];
  });
}

const WHAT = {
  document: { fr: 'le document', en: 'the document', own: ['documents', 'documents'] },
  act: { fr: 'l’acte', en: 'the act', own: ['acts', 'acts'] },
  assessment: { fr: 'l’évaluation', en: 'the assessment', own: null },
} as const;

function unknown(
  { key, title }: MilestoneRule,
  what: keyof typeof WHAT,
  named: string,
  known: readonly string[],
): TemplateFault[] {
  if (known.includes(named)) return [];
  const { fr, en, own } = WHAT[what];
  return [
    {
      code: `${what}-unknown`,
      place: key,
      fr: `Le jalon ${quoted(title)} attend ${fr} ${quoted(named)}, que personne ne connaît\u00a0; connus\u00a0: ${listed(known)}${own ? ` (ou déclarez-le dans «\u00a0${own[0]}\u00a0»)` : ''}.`,
      en: `The milestone "${title}" waits for ${en} "${named}", which nobody knows; known: ${listed(known)}${own ? ` (or declare it in "${own[1]}")` : ''}.`,
    },
  ];
}
