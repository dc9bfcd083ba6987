/** What is wrong with a template, where, and in words for the person who wrote it. */
export interface TemplateFault {
  code: string;
  /** The key of the stage or milestone, or the path of the field. */
  place: string;
  fr: string;
  en: string;
}

/** French quotes keep their words together. */
export const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

export const listed = (words: readonly string[]): string => words.join(', ');
