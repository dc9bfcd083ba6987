import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { UiProvider } from './provider/ui-provider';
import type { UiWords } from './words/words';

export const words: UiWords = {
  close: 'Fermer',
  undo: 'Annuler',
  cancel: 'Renoncer',
  reason: 'Pourquoi',
  reasonMissing: 'Dites pourquoi.',
  retry: 'Réessayer',
  stillTrue: 'Rien n’a été modifié.',
  required: 'obligatoire',
  loading: 'Chargement',
  skipToContent: 'Aller au contenu',
  mainNavigation: 'Principale',
  moreNavigation: 'Plus',
  notifications: 'Notifications',
  colon: '\u00A0: ',
  becomes: 'devient',
};

/** Renders as the application does, with French words. */
export const show = (element: ReactElement) =>
  render(element, { wrapper: ({ children }) => <UiProvider words={words}>{children}</UiProvider> });
