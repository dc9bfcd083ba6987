import type { UiWords } from '@jalon/ui';
import { COLON } from '../words/colon';
import type { Language } from '../words/define-words';

/** What the primitives say by themselves. */
export const uiWords: Record<Language, UiWords> = {
  fr: {
    close: 'Fermer',
    undo: 'Annuler',
    cancel: 'Revenir',
    reason: 'Pourquoi',
    reasonMissing: 'Dites pourquoi, en quelques mots.',
    retry: 'Réessayer',
    stillTrue: 'Rien n’a été modifié. Ce qui était enregistré l’est toujours.',
    required: 'obligatoire',
    loading: 'Chargement',
    skipToContent: 'Aller au contenu',
    mainNavigation: 'Principale',
    moreNavigation: 'Plus',
    notifications: 'Ce qui vient d’être fait',
    colon: COLON.fr,
    becomes: 'devient',
  },
  en: {
    close: 'Close',
    undo: 'Undo',
    cancel: 'Go back',
    reason: 'Why',
    reasonMissing: 'Say why, in a few words.',
    retry: 'Try again',
    stillTrue: 'Nothing was changed. What was saved still is.',
    required: 'required',
    loading: 'Loading',
    skipToContent: 'Skip to content',
    mainNavigation: 'Main',
    moreNavigation: 'More',
    notifications: 'What was just done',
    colon: COLON.en,
    becomes: 'becomes',
  },
};
