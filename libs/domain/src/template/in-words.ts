import type { Span } from '../calendar';
import type { Condition, MilestoneRule, PathwayTemplate, Satisfaction } from '../pathway';
import { nameAct, nameAppointmentKind, nameAssessment, nameDocument } from './name-satisfaction';
import type { Language } from './language';

const UNITS = {
  fr: { months: ['mois', 'mois'], weeks: ['semaine', 'semaines'], days: ['jour', 'jours'] },
  en: { months: ['month', 'months'], weeks: ['week', 'weeks'], days: ['day', 'days'] },
} as const;

/** « 4 mois moins 15 jours après », « 2 jours avant », « le jour même ». */
export function spanInWords(span: Span, language: Language): string {
  const parts = (['months', 'weeks', 'days'] as const).flatMap((unit) => {
    const count = span[unit] ?? 0;
    return count === 0 ? [] : [{ count, text: `${Math.abs(count)} ${UNITS[language][unit][Math.abs(count) > 1 ? 1 : 0]}` }];
  });
  const [first, ...rest] = parts;
  if (!first) return language === 'fr' ? 'le jour même' : 'the same day';
  const joined = rest.reduce((text, part) => {
    const same = part.count > 0 === first.count > 0;
    const word = language === 'fr' ? (same ? 'et' : 'moins') : same ? 'and' : 'less';
    return `${text} ${word} ${part.text}`;
  }, first.text);
  if (language === 'fr') return `${joined} ${first.count > 0 ? 'après' : 'avant'}`;
  return `${joined} ${first.count > 0 ? 'after' : 'before'}`;
}

export function windowsInWords({ windows = [], repeat }: Pick<MilestoneRule, 'windows' | 'repeat'>, language: Language): string {
  const fixed = windows.map(({ from, due, to }) =>
    [...new Set([from, due, to].map((span) => spanInWords(span, language)))].join(' · '),
  );
  const phases = (repeat?.phases ?? []).map(({ every, until }) => {
    const [step, end] = [every, until].map((span) => spanInWords(span, language).replace(/ (après|after)$/, ''));
    return language === 'fr' ? `tous les ${step} jusqu’à ${end}` : `every ${step} until ${end}`;
  });
  return [...fixed, ...phases].join(language === 'fr' ? '\u00a0; ' : '; ');
}

const SATISFIED = {
  fr: {
    recorded: 'confirmé à la main',
    'appointment-done': 'rendez-vous fait',
    'call-reached': 'appel abouti',
    'blood-test-received': 'résultat reçu',
    'go-ahead-given': 'décision du médecin',
    document: 'document',
    assessment: 'évaluation',
    act: 'acte',
  },
  en: {
    recorded: 'confirmed by hand',
    'appointment-done': 'appointment done',
    'call-reached': 'call reached',
    'blood-test-received': 'result received',
    'go-ahead-given': 'physician’s decision',
    document: 'document',
    assessment: 'assessment',
    act: 'act',
  },
} as const;

type OwnKinds = Pick<PathwayTemplate, 'documents' | 'acts'>;

/** `own`: the template, for the papers and acts that it names itself. */
export function satisfactionInWords(satisfiedBy: Satisfaction, language: Language, own: OwnKinds = {}): string {
  const word = SATISFIED[language][satisfiedBy.kind];
  switch (satisfiedBy.kind) {
    case 'appointment-done':
      return satisfiedBy.of ? `${word} (${nameAppointmentKind(satisfiedBy.of, language)})` : word;
    case 'call-reached':
      if (satisfiedBy.orAttempts === null) return word;
      return language === 'fr'
        ? `${word}, ou ${satisfiedBy.orAttempts} essais`
        : `${word}, or ${satisfiedBy.orAttempts} attempts`;
    case 'document':
      return `${word} (${titleOf(own.documents, satisfiedBy.document) ?? nameDocument(satisfiedBy.document, language)})`;
    case 'assessment':
      return `${word} (${nameAssessment(satisfiedBy.assessment)})`;
    case 'act':
      return `${word} (${titleOf(own.acts, satisfiedBy.act) ?? nameAct(satisfiedBy.act, language)}${satisfiedBy.count ? ` × ${satisfiedBy.count}` : ''})`;
    default:
      return word;
  }
}

const titleOf = (own: OwnKinds['acts'], key: string) => own?.find((one) => one.key === key)?.title;

export function conditionInWords(condition: Condition, language: Language): string {
  const fr = language === 'fr';
  switch (condition.kind) {
    case 'age': {
      const unit = condition.unit === 'years' ? (fr ? 'ans' : 'years') : fr ? 'mois' : 'months';
      const corrected = condition.counted === 'corrected' ? (fr ? ' en âge corrigé' : ' in corrected age') : '';
      const bounds = [
        condition.atLeast === undefined
          ? ''
          : fr
            ? `${condition.atLeast} ${unit} et plus`
            : `${condition.atLeast} ${unit} and over`,
        condition.below === undefined ? '' : fr ? `moins de ${condition.below} ${unit}` : `under ${condition.below} ${unit}`,
      ];
      return `${bounds.filter(Boolean).join(', ')}${corrected}`;
    }
    case 'score': {
      const bounds = [
        condition.atLeast === undefined ? '' : fr ? `de ${condition.atLeast} ou plus` : `of ${condition.atLeast} or more`,
        condition.atMost === undefined ? '' : fr ? `de ${condition.atMost} ou moins` : `of ${condition.atMost} or less`,
      ];
      return `${nameAssessment(condition.assessment)} ${bounds.filter(Boolean).join(', ')}`;
    }
    case 'diagnosis':
      return `${fr ? 'diagnostic' : 'diagnosis'}${fr ? '\u00a0' : ''}: ${condition.among.join(', ')}`;
    case 'treatment':
      return `${fr ? 'traitement' : 'treatment'}${fr ? '\u00a0' : ''}: ${condition.among.join(', ')}`;
    case 'term':
      return fr ? `né avant ${condition.belowWeeks} semaines` : `born before ${condition.belowWeeks} weeks`;
    case 'birth-weight':
      return fr ? `moins de ${condition.belowGrams} g à la naissance` : `under ${condition.belowGrams} g at birth`;
  }
}
