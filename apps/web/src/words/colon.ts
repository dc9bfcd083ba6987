import { useLanguage, type Language } from './define-words';

/** What stands between a name and what is said of it: « Début : 21/11 », “Start: 21/11”. */
export const COLON: Readonly<Record<Language, string>> = { fr: '\u00A0: ', en: ': ' };

export const useColon = (): string => COLON[useLanguage()];
