import { ASSESSMENT_FORMS, assessmentForm, hasLocalWeights, isPossibleTotal } from '@jalon/domain/assessment';
import { localDateOf } from '@jalon/domain/calendar';
import { conditionHolds, NO_FACTS, type PathwayTemplate } from '@jalon/domain/pathway';
import { previewTemplate, type PreviewedMilestone, type PreviewRequest } from '@jalon/domain/template';
import { CommandRefused, type CommandHouse } from '../command';
import { optionsOf, pairOf, pairsOf } from '../read-options';
import { inColumns } from '../table';
import { findTemplate } from './find-template';
import { PATHWAY_WORDS, previewSentence } from './pathway-sentences';

const OPTIONS = {
  anchor: { type: 'string', multiple: true },
  done: { type: 'string', multiple: true },
  score: { type: 'string', multiple: true },
  term: { type: 'string' },
  'birth-weight': { type: 'string' },
  diagnosis: { type: 'string' },
  treatment: { type: 'string' },
  on: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const;

/** `jalon pathway preview`: the dated milestones of an invented patient, for committees and for the hospital's IT. */
export function preview(args: string[], house: CommandHouse): number {
  const words = PATHWAY_WORDS[house.language];
  const { values, positionals } = optionsOf(args, OPTIONS, house.language, words.preview);
  const [typed, ...more] = positionals;
  if (!typed || more.length > 0) throw new CommandRefused(words.preview);
  const template = findTemplate(typed, house.language);
  const dated = (given: readonly string[] | undefined, option: string) =>
    (given ?? []).map((text) => {
      const [key, date] = pairOf(text, option, house.language);
      return { key, date };
    });
  const request: PreviewRequest = {
    anchors: dated(values.anchor, '--anchor'),
    done: dated(values.done, '--done'),
    scores: scoresOf(values.score ?? [], template, house.language),
    term: values.term,
    birthWeightGrams: weightOf(values['birth-weight'], house.language),
    diagnosis: values.diagnosis,
    treatment: values.treatment,
    on: values.on ?? localDateOf(house.now(), 'Europe/Paris'),
  };
  const shown = previewTemplate(template, request);
  if (!shown.ok) throw new CommandRefused(previewSentence(shown.refusal, house.language));
  tellWhatIsMissing(template, request, shown.value, house);
  house.out(values.json ? JSON.stringify({ milestones: shown.value }) : inWords(shown.value, house.language));
  return 0;
}

function scoresOf(given: readonly string[], template: PathwayTemplate, language: 'fr' | 'en'): Record<string, number> {
  const words = PATHWAY_WORDS[language];
  const pairs = pairsOf(given, '--score', language).map(([name, typed]) => {
    if (!/^\d{1,3}([.,]\d{1,2})?$/.test(typed)) throw new CommandRefused(words.score(typed));
    const [assessment, score] = [name.toLowerCase(), Number(typed.replace(',', '.'))];
    const form = assessmentForm(assessment);
    if (!form && !asksFor(template, assessment))
      throw new CommandRefused(words.assessment(name, ASSESSMENT_FORMS.map((each) => each.name).join(', ')));
    if (form && !hasLocalWeights(form) && !isPossibleTotal(form, score)) throw new CommandRefused(words.total(typed, form.name));
    return [assessment, score] as const;
  });
  return Object.fromEntries(pairs);
}

/** A template of one’s own may ask for an assessment that does not come with Jalon. */
function asksFor({ milestones }: PathwayTemplate, assessment: string): boolean {
  const conditions = milestones.flatMap(({ onlyIf = [] }) => onlyIf);
  return conditions.some((each) => each.kind === 'score' && each.assessment === assessment);
}

function weightOf(typed: string | undefined, language: 'fr' | 'en'): number | undefined {
  if (typed === undefined) return undefined;
  const grams = Number(typed);
  if (!/^\d+$/.test(typed) || grams < 200 || grams > 7000) throw new CommandRefused(PATHWAY_WORDS[language].weight(typed));
  return grams;
}

function tellWhatIsMissing(
  template: PathwayTemplate,
  request: PreviewRequest,
  shown: readonly PreviewedMilestone[],
  house: CommandHouse,
) {
  const words = PATHWAY_WORDS[house.language];
  if (shown.length === 0) house.say(words.none([...new Set(template.milestones.map(({ anchor }) => anchor))].join(', ')));
  const birth = request.anchors.find(({ key }) => key.toLowerCase() === 'birth')?.date ?? null;
  const { inclusion } = template;
  if (!inclusion || !birth || inclusion.anyOf.some(({ kind }) => kind !== 'age')) return;
  const facts = { ...NO_FACTS, birth };
  if (!inclusion.anyOf.some((condition) => conditionHolds(condition, facts, request.on)))
    house.say(words.outside(inclusion.sentence));
}

function inWords(milestones: readonly PreviewedMilestone[], language: 'fr' | 'en'): string {
  const { heads, states } = PATHWAY_WORDS[language];
  const rows = milestones.map(({ key, title, from, due, to, inCharge, state }) => [
    due,
    from,
    to,
    states[state],
    inCharge,
    `${title} (${key})`,
  ]);
  return inColumns([heads, ...rows]);
}
