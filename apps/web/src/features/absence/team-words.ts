import { defineWords } from '../../words/define-words';

/** The absences of the team, as the cell keeps them. */
export const useTeamWords = defineWords(
  'team-absence',
  {
    title: 'Absences de l’équipe',
    nobodyAway: 'Personne n’est en absence.',
    declareFor: 'Déclarer une absence…',
    declareForTitle: 'Déclarer l’absence d’un collègue',
    says: 'Pour qui ne peut pas le faire. Ses parcours, appels et tâches passent au relais, et reviennent au retour.',
    who: 'Qui est absent',
    choose: 'Choisir',
    colleague: '{{name}}, {{title}}',
    declare: 'Déclarer l’absence',
    declared: 'Absence de {{name}} déclarée.',
    period: 'du {{from}} au {{until}}',
    openPeriod: 'à partir du {{from}}',
    by: 'relais : {{name}}',
    byNobody: 'sans relais',
    back: 'De retour',
    backOf: 'De retour : {{name}}',
    notLeaving: 'Ne s’absente plus',
    notLeavingOf: 'Ne s’absente plus : {{name}}',
    'who-missing': 'Choisissez qui est absent.',
    'until-before-from': 'Le dernier jour vient avant le premier.',
    'already-over': 'Cette période est passée.',
    'already-away': 'Une absence couvre déjà ces jours.',
    'not-a-colleague': 'Cette personne ne peut pas la remplacer : même fonction, même équipe.',
    unknown: 'Ce n’est pas enregistré.',
  },
  {
    title: 'Absences of the team',
    nobodyAway: 'Nobody is away.',
    declareFor: 'Declare an absence…',
    declareForTitle: 'Declare the absence of a colleague',
    says: 'For whoever cannot. Their pathways, calls and tasks pass to the replacement, and come back on their return.',
    who: 'Who is away',
    choose: 'Choose',
    colleague: '{{name}}, {{title}}',
    declare: 'Declare the absence',
    declared: 'Absence of {{name}} declared.',
    period: 'from {{from}} to {{until}}',
    openPeriod: 'from {{from}} on',
    by: 'replaced by {{name}}',
    byNobody: 'without a replacement',
    back: 'Back at work',
    backOf: 'Back at work: {{name}}',
    notLeaving: 'Not going away',
    notLeavingOf: 'Not going away: {{name}}',
    'who-missing': 'Choose who is away.',
    'until-before-from': 'The last day comes before the first.',
    'already-over': 'This period is past.',
    'already-away': 'An absence covers these days already.',
    'not-a-colleague': 'This person cannot replace them: same function, same team.',
    unknown: 'This was not saved.',
  },
);

const REFUSALS = ['until-before-from', 'already-over', 'already-away', 'not-a-colleague'] as const;

export const sayRefusal = (code: string, t: ReturnType<typeof useTeamWords>): string =>
  t(REFUSALS.find((known) => known === code) ?? 'unknown');
