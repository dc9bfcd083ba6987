import { ASSESSMENT_FORMS, assessmentForm, type AssessmentForm } from '@jalon/domain/assessment';
import { CommandRefused, type CommandHouse } from '../command';
import { optionsOf } from '../read-options';
import { inColumns } from '../table';
import { describeForm, formInWords } from './describe-form';
import { scoreFile } from './score-file';

const OPTIONS = {
  setting: { type: 'string', multiple: true },
  on: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const;

const WORDS = {
  fr: {
    usage: 'jalon assessment list | describe NOM | score NOM RÉPONSES.json [--setting CLÉ=VALEUR] [--on JOUR] [--json]',
    unknown: (typed: string, known: string) => `Évaluation inconnue : « ${typed} ». Les évaluations sont : ${known}.`,
  },
  en: {
    usage: 'jalon assessment list | describe NAME | score NAME ANSWERS.json [--setting KEY=VALUE] [--on DAY] [--json]',
    unknown: (typed: string, known: string) => `Unknown assessment: "${typed}". The assessments are: ${known}.`,
  },
} as const;

/** `jalon assessment …`: forms scored without a screen and without a database. */
export function assessmentCommand([what, ...args]: string[], house: CommandHouse): number {
  const words = WORDS[house.language];
  const { values, positionals } = optionsOf(args, OPTIONS, house.language, words.usage);
  const [name, file] = positionals;
  if (what === 'list' && positionals.length === 0) {
    const rows = ASSESSMENT_FORMS.map(({ name: key, title, source }) => [key, title, source]);
    house.out(values.json ? JSON.stringify({ assessments: ASSESSMENT_FORMS.map(describeForm) }) : inColumns(rows));
    return 0;
  }
  if (what === 'describe' && name && positionals.length === 1) {
    const form = found(name, house);
    house.out(values.json ? JSON.stringify(describeForm(form)) : formInWords(form, house.language));
    return 0;
  }
  if (what === 'score' && name && file && positionals.length === 2) return scoreFile(found(name, house), file, values, house);
  throw new CommandRefused(words.usage);
}

function found(name: string, { language }: CommandHouse): AssessmentForm {
  const form = assessmentForm(name);
  if (!form) throw new CommandRefused(WORDS[language].unknown(name, ASSESSMENT_FORMS.map((one) => one.name).join(', ')));
  return form;
}
