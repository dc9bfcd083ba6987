/** Stands for a moment before a title that was filled into a sentence: only these are looked at, never what somebody wrote. */
const HERE = '\u2060';
const TITLE = /^(?=(?:Dr|Pr)\s)/;

type Values = Record<string, string | number>;

/** A name that begins with a title is marked before it is filled in. */
export const titlesMarked = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? value.replace(TITLE, HERE) : value]),
  );

/** What French makes of a preposition and « le Dr ». */
const CONTRACTED: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<!\\p{L})(par|pour|chez|avec) ${HERE}`, 'giu'), '$1 le '],
  [new RegExp(`(?<!\\p{L})(d)e ${HERE}`, 'giu'), '$1u '],
  [new RegExp(`(?<!\\p{L})à ${HERE}`, 'gu'), 'au '],
  [new RegExp(`(?<!\\p{L})À ${HERE}`, 'gu'), 'Au '],
  [new RegExp(HERE, 'g'), ''],
];

/** « par le Dr Vasseur », « du Dr Vasseur », « au Dr Vasseur »: nobody says « par Dr » nor « de Dr ». */
export const withArticles = (sentence: string): string =>
  CONTRACTED.reduce((said, [before, after]) => said.replace(before, after), sentence);
