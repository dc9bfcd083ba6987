import type { CorrectedAgeRule, IsoDate, Span } from '../calendar';
import type { AppointmentKind } from '../appointment';
import type { CanonicalFunction } from '../directory';

/** The oncology way's own states; support care runs beside them, in its lane. A template may name stages of its own. */
export type Stage = 'suspicion' | 'announcement' | 'tumour-board' | 'care-plan' | 'treatment' | 'return-home' | 'surveillance';

export const LANES = ['milestone', 'appointment', 'call', 'support'] as const;
export type Lane = (typeof LANES)[number];

/**
 * What a milestone may be counted from, besides the template's own events, 'end-of:STAGE' and 'milestone:KEY'. Most have one date, the
 * latest known; `cures` has one for each, and an announcement one for each significant change.
 */
export const ANCHORS = [
  'inclusion',
  'suspicion',
  'announcement',
  'tumour-board',
  'first-treatment',
  'first-cure',
  'cures',
  'resumption',
  'oral-start',
  'last-cure',
  'discharge',
  'birth',
  'expected-term',
] as const;
export type AnchorKey = (typeof ANCHORS)[number];
export type Anchors = Readonly<Record<string, IsoDate | readonly IsoDate[] | undefined>>;

/** Counted from the anchor: not before `from`, best at `due`, late after `to`. */
export interface Window {
  from: Span;
  due: Span;
  to: Span;
}

/** A repeated milestone: each phase goes on from the last one, `until` is counted from the anchor; the window stands around each. */
export interface Cadence {
  phases: readonly { every: Span; until: Span }[];
  from: Span;
  to: Span;
}

export type Satisfaction =
  | { kind: 'recorded' }
  | { kind: 'appointment-done'; of?: AppointmentKind }
  | { kind: 'call-reached'; orAttempts: number | null }
  | { kind: 'blood-test-received' }
  | { kind: 'go-ahead-given' }
  | { kind: 'document'; document: string }
  | { kind: 'assessment'; assessment: string }
  | { kind: 'act'; act: string; count?: number };

/** All must hold; what is not known holds for nobody, except an age known in part, which is asked about. */
export type Condition =
  | { kind: 'age'; atLeast?: number; below?: number; unit: 'years' | 'months'; counted?: 'corrected' | 'chronological' }
  | { kind: 'score'; assessment: string; atLeast?: number; atMost?: number }
  | { kind: 'diagnosis'; among: readonly string[] }
  | { kind: 'treatment'; among: readonly string[] }
  | { kind: 'term'; belowWeeks: number }
  | { kind: 'birth-weight'; belowGrams: number };

export interface MilestoneRule {
  key: string;
  title: string;
  stage: string;
  lane: Lane;
  anchor: string;
  /** Which of the anchor's dates count when there are several: the latest unless it says otherwise; for `cures`, every one. 'again': all but the first. */
  occasion?: 'every' | 'first' | 'latest' | 'again';
  /** One for most, several for fixed days; or a cadence. */
  windows?: readonly Window[];
  repeat?: Cadence;
  inCharge: CanonicalFunction;
  satisfiedBy: Satisfaction;
  /** A required one that is late is serious; another is to be watched. */
  required: boolean;
  onlyIf?: readonly Condition[];
  /** The text it comes from. */
  source?: string;
  /** Why this place departs from it. */
  note?: string;
}

export interface TemplateStage {
  key: string;
  title: string;
  /** Where one goes from here; the stage written after it when it says nothing. */
  next?: readonly string[];
  /** Runs beside the way instead of on it. */
  beside?: boolean;
  /** One may enter the way here; the first one always may. */
  entry?: boolean;
}

/** An event of one's own that milestones are counted from, as the request for psychomotricity; a document or an act of one's own. */
export interface TemplateEvent {
  key: string;
  title: string;
}

export interface TemplateOrigin {
  key: string;
  version: number;
  title: string;
}

/** The versioned agreement that a pathway follows: the national reference, or a local consensus that departs from it. */
export interface PathwayTemplate {
  key: string;
  version: number;
  title: string;
  kind: 'national' | 'local';
  source: string;
  origin?: TemplateOrigin;
  /** Whom it is for: shown, never applied by itself. */
  inclusion?: { sentence: string; anyOf: readonly Condition[] };
  correctedAge?: CorrectedAgeRule;
  events?: readonly TemplateEvent[];
  /** Papers and acts that this place waits for besides those that Jalon knows. */
  documents?: readonly TemplateEvent[];
  acts?: readonly TemplateEvent[];
  stages: readonly TemplateStage[];
  milestones: readonly MilestoneRule[];
}

export type MilestoneState = 'done' | 'due' | 'late' | 'upcoming';

export interface ExpectedMilestone {
  /** One of its kind: the rule's key, with its rank or the day of its anchor when there are several. */
  key: string;
  ruleKey: string;
  title: string;
  stage: string;
  lane: Lane;
  from: IsoDate;
  due: IsoDate;
  to: IsoDate;
  inCharge: CanonicalFunction;
  satisfiedBy: Satisfaction;
  required: boolean;
  state: MilestoneState;
  doneOn: IsoDate | null;
}
