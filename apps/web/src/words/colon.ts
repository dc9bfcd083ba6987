import { useLanguage } from './define-words';

/** What stands between a name and what is said of it: « Début : 21/11 », “Start: 21/11”. */
export const useColon = (): string => (useLanguage() === 'fr' ? '\u00A0: ' : ': ');
