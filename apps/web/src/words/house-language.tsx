import type { ReactNode } from 'react';
import { HOUSE_LANGUAGE, LanguageHere } from './define-words';

/** Paper, and its preview: whoever holds it did not choose the language of the screen that printed it. */
export function InHouseLanguage({ children }: { children: ReactNode }) {
  return <LanguageHere.Provider value={HOUSE_LANGUAGE}>{children}</LanguageHere.Provider>;
}
