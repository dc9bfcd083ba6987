import { createInstance } from 'i18next';
import { createContext, useContext, useSyncExternalStore } from 'react';
import { titlesMarked, withArticles } from './before-a-doctor';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the establishment speaks. What leaves on paper or for another record is in it, whatever its reader chose for the screen. */
export const HOUSE_LANGUAGE: Language = 'fr';

/** The language of a part of the page, where it is not the reader's. */
export const LanguageHere = createContext<Language | null>(null);

const KEPT_AS = 'jalon.language';

export const i18n = createInstance();
void i18n.init({
  lng: kept() ?? 'fr',
  fallbackLng: false,
  resources: {},
  initAsync: false,
  interpolation: { escapeValue: false },
  returnNull: false,
});

function kept(): Language | null {
  const value = globalThis.localStorage?.getItem(KEPT_AS);
  return value === 'fr' || value === 'en' ? value : null;
}

export function changeLanguage(language: Language): void {
  localStorage.setItem(KEPT_AS, language);
  document.documentElement.lang = language;
  void i18n.changeLanguage(language);
}

export function useLanguage(): Language {
  const here = useContext(LanguageHere);
  const chosen = useSyncExternalStore(
    (changed) => {
      i18n.on('languageChanged', changed);
      return () => i18n.off('languageChanged', changed);
    },
    () => i18n.language as Language,
  );
  return here ?? chosen;
}

type Words = Record<string, string>;
/** 'sent_one' and 'sent_other' are one word, 'sent', with a count. */
type KeyOf<T extends Words> = keyof T extends infer K
  ? K extends `${infer Base}_${'one' | 'other' | 'many' | 'zero'}`
    ? Base
    : K
  : never;
export type Translate<T extends Words> = (key: KeyOf<T>, values?: Record<string, string | number>) => string;

/** French punctuation keeps its own unbreakable spaces, however the word was typed; the typeface has no narrow one. */
export function typographic(text: string): string {
  return text
    .replace(/[ \u00A0\u202F]+([;:!?»])/g, '\u00A0$1')
    .replace(/«[ \u00A0\u202F]*/g, '«\u00A0')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

/** Every dictionary of the application, for the test that finds what is missing or untranslated. */
export const dictionaries = new Map<string, { fr: Words; en: Words }>();

/**
 * A feature's words: French as colleagues write it, English complete. Answers the hook that gives them in the reader's
 * language, or in the one that it is told. Keys are checked by the compiler; `{{name}}` is filled in; `_one` and `_other` follow `count`.
 */
export function defineWords<const T extends Words>(
  name: string,
  fr: T,
  en: { [K in keyof T]: string },
): (language?: Language) => Translate<T> {
  const french = Object.fromEntries(Object.entries(fr).map(([key, text]) => [key, typographic(text)]));
  dictionaries.set(name, { fr: french, en: en as Words });
  i18n.addResourceBundle('fr', name, french, true, true);
  i18n.addResourceBundle('en', name, en, true, true);
  const into = (lng: Language): Translate<T> => {
    return (key, values) => i18n.t(String(key), { ns: name, keySeparator: false, lng, ...values });
  };
  const inFrench = into('fr');
  const translate: Record<Language, Translate<T>> = {
    fr: (key, values) => (values ? withArticles(inFrench(key, titlesMarked(values))) : inFrench(key)),
    en: into('en'),
  };
  return (language) => {
    const here = useLanguage();
    return translate[language ?? here];
  };
}
