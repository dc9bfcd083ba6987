import { typographic, useLanguage } from '../../words/define-words';

export interface SaidFault {
  message: string;
  english: string;
}

/** What is wrong, in the reader's language: the server knows the cell, and says it in both. */
export function useFaultWords(): (fault: SaidFault) => string {
  const language = useLanguage();
  return ({ message, english }) => (language === 'en' ? english : typographic(message));
}
