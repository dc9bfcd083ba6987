import type { IsoDate } from '../calendar';

/** One answer that may be given, with what it counts; `also` are other ways of writing it. */
export interface AnswerChoice {
  code: string;
  title: string;
  en: string;
  points: number;
  also?: readonly string[];
}

/** Points of a number: the first band whose bound it does not reach; the last one has none. A band may belong to one setting. */
export interface Band {
  below?: number;
  points: number;
  setting?: Readonly<Record<string, string>>;
}

/** A yes when it holds, a no when it does not, nothing when the identity does not say. */
export type KnownFact = { fact: 'age'; above: number } | { fact: 'sex'; is: 'M' | 'F' };

interface ItemBase {
  key: string;
  title: string;
  en: string;
  /** Other names of the item in a file. */
  also?: readonly string[];
  /** Under which heading it stands: clinical, social, service… */
  section?: string;
  /** Not needed for the total. */
  optional?: boolean;
  /** What the identity already says: proposed, and counted only once somebody confirms it. */
  known?: KnownFact;
}

export type FormItem = ItemBase &
  (
    | { kind: 'choice'; answers: readonly AnswerChoice[] }
    | { kind: 'yes-no'; yes: number; no: number }
    | { kind: 'number'; unit?: string; from: number; to: number; whole?: boolean; bands?: readonly Band[] }
    /** Whole years at the day of the assessment: given as years, or as a birth date. */
    | { kind: 'age'; from: number; to: number; bands?: readonly Band[] }
    | { kind: 'text' }
  );

/** What a place chooses for a form: a published variant, a cut-off. Kept with each assessment. */
export type FormSetting = { key: string; title: string; en: string } & (
  | { kind: 'choice'; among: readonly { code: string; title: string; en: string }[]; usual: string }
  | { kind: 'number'; from: number; to: number; usual: number }
);

/** What a total means: the first reading whose bounds and conditions hold. */
export interface Reading {
  code: string;
  fr: string;
  en: string;
  atLeast?: number;
  /** The setting that gives the bound instead. */
  atLeastSetting?: string;
  atMost?: number;
  when?: { item: string; atLeast: number; atMost: number };
}

export interface AssessmentForm {
  name: string;
  version: number;
  title: string;
  en: string;
  source: string;
  /** Who may see it: the social worker's forms are coordination, the others clinical. */
  dataClass: 'clinical' | 'coordination';
  /** Who fills it in, as a rule; others of the circle may. */
  filledBy: string;
  /** Of whom it is asked, in years: offered for no one else. */
  ages?: { from?: number; to?: number };
  /** The answer that most often fits every question: one gesture gives it to those left unanswered. */
  usualAnswer?: string;
  /** What the total begins with. */
  start: number;
  settings?: readonly FormSetting[];
  items: readonly FormItem[];
  readings: readonly Reading[];
}

export type FormSettings = Readonly<Record<string, string | number>>;

export interface GivenAnswers {
  answers: Readonly<Record<string, unknown>>;
  settings?: Readonly<Record<string, unknown>>;
  /** The day of the assessment: an age is that of this day. */
  on: IsoDate;
}

export interface ScoredAssessment {
  /** Null while an item is missing: a part of a score is no score. */
  total: number | null;
  /** Points by item, of those answered. */
  items: Record<string, number>;
  reading: Pick<Reading, 'code' | 'fr' | 'en'> | null;
  missing: string[];
  settings: FormSettings;
}

export type AssessmentRefusal =
  | { code: 'not-answers' }
  | { code: 'item-unknown'; typed: string; known: string[] }
  | { code: 'item-twice'; item: string }
  | { code: 'answer-unknown'; item: string; typed: string; allowed: string[] }
  | { code: 'not-a-number'; item: string; typed: string; from: number; to: number; whole: boolean }
  | { code: 'not-a-day'; typed: string }
  | { code: 'born-after'; birth: string; on: string }
  | { code: 'setting-unknown'; typed: string; known: string[] };
