import {
  assessmentSentence,
  readAnswersFile,
  scoreAssessment,
  type AssessmentForm,
  type ScoredAssessment,
} from '@jalon/domain/assessment';
import { localDateOf } from '@jalon/domain/calendar';
import { CommandRefused, type CommandHouse } from '../command';
import { pairsOf, readJson } from '../read-options';
import { inColumns } from '../table';

interface Options {
  setting?: string[];
  on?: string;
  json?: boolean;
}

export function scoreFile(form: AssessmentForm, file: string, { setting = [], on, json }: Options, house: CommandHouse): number {
  const { language } = house;
  const read = readAnswersFile(readJson(file, language));
  if (!read.ok) throw new CommandRefused(assessmentSentence(read.refusal, language));
  const { answers, settings } = read.value;
  const scored = scoreAssessment(form, {
    answers,
    settings: { ...settings, ...Object.fromEntries(pairsOf(setting, '--setting', language).map(settingOf)) },
    on: on ?? read.value.on ?? localDateOf(house.now(), 'Europe/Paris'),
  });
  if (!scored.ok) throw new CommandRefused(assessmentSentence(scored.refusal, language));
  const { total, items, reading, missing } = scored.value;
  const printed = { total, items, reading: reading?.[language] ?? null, missing };
  house.out(json ? JSON.stringify(printed) : inWords(form, scored.value, language));
  return 0;
}

/** « cut-off=3 » is a number, « bmi-variant=below-18.5 » a code. */
function settingOf([key, typed]: [string, string]): [string, string | number] {
  return [key, /^\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : typed];
}

function inWords(
  { items: questions }: AssessmentForm,
  { total, items, reading, missing }: ScoredAssessment,
  language: 'fr' | 'en',
): string {
  const fr = language === 'fr';
  const number = (value: number) => (fr ? String(value).replace('.', ',') : String(value));
  const rows = questions.flatMap(({ key, title }) => {
    const points = items[key];
    return points === undefined ? [] : [[number(points), key, title]];
  });
  const end =
    total === null
      ? `${fr ? 'Pas de total, il manque :' : 'No total, missing:'} ${missing.join(', ')}.`
      : `${fr ? 'Total :' : 'Total:'} ${number(total)}. ${reading?.[language] ?? ''}`;
  return [inColumns(rows), end].filter(Boolean).join('\n');
}
