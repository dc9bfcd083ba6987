type Sentence = (values: Record<string, string | number>) => string;

/** What the command line says, in French and in English. */
export const sentence = (fr: Sentence, en: Sentence) => ({ fr, en });
