import type { UiWords } from '@jalon/ui';
import type { Language } from '../words/define-words';

/** What the primitives say by themselves. */
export const uiWords: Record<Language, UiWords> = {
  fr: {
    close: 'Fermer',
    undo: 'Annuler',
    cancel: 'Revenir',
    retry: 'Réessayer',
    required: 'obligatoire',
    loading: 'Chargement',
    skipToContent: 'Aller au contenu',
    mainNavigation: 'Principale',
    moreNavigation: 'Plus',
    notifications: 'Ce qui vient d’être fait',
    becomes: 'devient',
  },
  en: {
    close: 'Close',
    undo: 'Undo',
    cancel: 'Go back',
    retry: 'Try again',
    required: 'required',
    loading: 'Loading',
    skipToContent: 'Skip to content',
    mainNavigation: 'Main',
    moreNavigation: 'More',
    notifications: 'What was just done',
    becomes: 'becomes',
  },
};
