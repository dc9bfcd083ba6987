import type { PreviewRefusal } from '@jalon/domain/template';

type Language = 'fr' | 'en';

/** Why a preview is refused, in one sentence. */
export function previewSentence(refusal: PreviewRefusal, language: Language): string {
  const fr = language === 'fr';
  switch (refusal.code) {
    case 'anchor-unknown':
      return fr
        ? `« ${refusal.typed} » n’est pas une ancre de ce parcours ; les ancres possibles sont : ${refusal.known.join(', ')}.`
        : `"${refusal.typed}" is no anchor of this pathway; the possible anchors are: ${refusal.known.join(', ')}.`;
    case 'anchor-twice':
      return fr
        ? `L’ancre « ${refusal.typed} » est donnée deux fois : elle n’a qu’une date.`
        : `The anchor "${refusal.typed}" is given twice: it has one date.`;
    case 'not-a-day':
      return fr
        ? `« ${refusal.typed} » (${refusal.of}) n’est pas un jour du calendrier : écrivez-le 2026-11-23.`
        : `"${refusal.typed}" (${refusal.of}) is no day of the calendar: write it as 2026-11-23.`;
    case 'not-a-term':
      return fr
        ? `« ${refusal.typed} » n’est pas un terme : semaines de 20 à 43, plus 0 à 6 jours, comme 28+4.`
        : `"${refusal.typed}" is no term: 20 to 43 weeks plus 0 to 6 days, as 28+4.`;
    case 'term-without-birth':
      return fr
        ? 'Le terme se compte depuis la naissance : donnez aussi --anchor birth=AAAA-MM-JJ.'
        : 'The term is counted from the birth: also give --anchor birth=YYYY-MM-DD.';
    case 'term-contradicts':
      return fr
        ? `Le terme ${refusal.term} donne un terme prévu le ${refusal.expected}, et non le ${refusal.given} : gardez l’un des deux.`
        : `The term ${refusal.term} gives an expected term on ${refusal.expected}, not on ${refusal.given}: keep one of the two.`;
    case 'term-impossible':
      return fr
        ? `Né le ${refusal.birth}, nul n’a un terme prévu le ${refusal.given} : une grossesse dure de 20 à 43 semaines.`
        : `Nobody born on ${refusal.birth} was expected on ${refusal.given}: a pregnancy lasts 20 to 43 weeks.`;
    case 'born-after':
      return fr
        ? `La naissance (${refusal.birth}) vient après le jour demandé (${refusal.on}).`
        : `The birth (${refusal.birth}) comes after the day asked about (${refusal.on}).`;
    case 'before-birth':
      return fr
        ? `« ${refusal.of} » (${refusal.typed}) vient avant la naissance.`
        : `"${refusal.of}" (${refusal.typed}) comes before the birth.`;
    case 'done-after':
      return fr
        ? `« ${refusal.of} » ne peut être fait le ${refusal.done}, après le jour demandé (${refusal.on}).`
        : `"${refusal.of}" cannot be done on ${refusal.done}, after the day asked about (${refusal.on}).`;
    case 'milestone-unknown':
      return fr
        ? `« ${refusal.typed} » n’est pas un jalon de ce parcours ; ses jalons sont : ${refusal.known.join(', ')}.`
        : `"${refusal.typed}" is no milestone of this pathway; its milestones are: ${refusal.known.join(', ')}.`;
  }
}

/** What the pathway commands say besides. */
export const PATHWAY_WORDS = {
  fr: {
    usage:
      'jalon pathway list | show PARCOURS | check FICHIER | diff AVANT APRÈS | preview PARCOURS --anchor ANCRE=JOUR … [--term 28+4] [--on JOUR] [--json]',
    preview:
      'jalon pathway preview PARCOURS --anchor announcement=2026-11-23 [--anchor birth=JOUR] [--term 28+4] [--birth-weight 1200] [--diagnosis TEXTE] [--treatment TEXTE] [--score g8=13,5] [--done JALON=JOUR] [--on JOUR] [--json]',
    unknown: (typed: string, known: string) =>
      `Parcours type inconnu : « ${typed} ». Ceux qui sont fournis : ${known} ; ou le chemin d’un fichier JSON.`,
    sound: (title: string, milestones: number) => `« ${title} » est juste : ${milestones} jalons.`,
    none: (anchors: string) => `Aucun jalon n’a encore de date. Ce parcours se compte depuis : ${anchors}.`,
    outside: (sentence: string) => `À noter : ce patient est hors des conditions d’entrée (${sentence}).`,
    same: 'Aucune différence.',
    score: (typed: string) => `« ${typed} » n’est pas un score : un nombre, comme 13 ou 13,5.`,
    assessment: (typed: string, known: string) => `Évaluation inconnue : « ${typed} ». Les évaluations sont : ${known}.`,
    total: (typed: string, name: string) => `« ${typed} » n’est pas un total possible de l’évaluation « ${name} ».`,
    weight: (typed: string) => `« ${typed} » n’est pas un poids de naissance : des grammes, de 200 à 7000.`,
    heads: ['Au mieux', 'Au plus tôt', 'Au plus tard', 'État', 'Responsable', 'Jalon'],
    states: { upcoming: 'à venir', due: 'à faire', late: 'délai dépassé', done: 'fait' },
    changes: { added: 'ajouté', removed: 'retiré', changed: 'modifié' },
    national: 'référentiel national',
    local: 'consensus local',
  },
  en: {
    usage:
      'jalon pathway list | show TEMPLATE | check FILE | diff BEFORE AFTER | preview TEMPLATE --anchor ANCHOR=DAY … [--term 28+4] [--on DAY] [--json]',
    preview:
      'jalon pathway preview TEMPLATE --anchor announcement=2026-11-23 [--anchor birth=DAY] [--term 28+4] [--birth-weight 1200] [--diagnosis TEXT] [--treatment TEXT] [--score g8=13.5] [--done MILESTONE=DAY] [--on DAY] [--json]',
    unknown: (typed: string, known: string) =>
      `Unknown template: "${typed}". Those that come with Jalon: ${known}; or the path of a JSON file.`,
    sound: (title: string, milestones: number) => `"${title}" is sound: ${milestones} milestones.`,
    none: (anchors: string) => `No milestone has a date yet. This pathway is counted from: ${anchors}.`,
    outside: (sentence: string) => `Note: this patient is outside the conditions of entry (${sentence}).`,
    same: 'No difference.',
    score: (typed: string) => `"${typed}" is no score: a number, as 13 or 13.5.`,
    assessment: (typed: string, known: string) => `Unknown assessment: "${typed}". The assessments are: ${known}.`,
    total: (typed: string, name: string) => `"${typed}" is no possible total of the assessment "${name}".`,
    weight: (typed: string) => `"${typed}" is no birth weight: grams, 200 to 7000.`,
    heads: ['Best', 'Earliest', 'Latest', 'State', 'In charge', 'Milestone'],
    states: { upcoming: 'upcoming', due: 'due', late: 'late', done: 'done' },
    changes: { added: 'added', removed: 'removed', changed: 'changed' },
    national: 'national reference',
    local: 'local consensus',
  },
} as const;
