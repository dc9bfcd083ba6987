import type { IsoDate } from '../calendar';
import type { CanonicalFunction } from '../directory';

/** The way's own states; support care runs beside them, in its lane. */
export type Stage = 'suspicion' | 'announcement' | 'tumour-board' | 'care-plan' | 'treatment' | 'return-home' | 'surveillance';

export type Lane = 'milestone' | 'appointment' | 'call' | 'support';

/** What a milestone is counted from. `cures` has a date for each one; the others one date, the latest known. */
export const ANCHORS = [
  'inclusion',
  'suspicion',
  'announcement',
  'tumour-board',
  'first-cure',
  'cures',
  'resumption',
  'oral-start',
  'last-cure',
  'discharge',
] as const;
export type AnchorKey = (typeof ANCHORS)[number];
export type Anchors = Partial<Record<Exclude<AnchorKey, 'cures'>, IsoDate>> & { cures?: readonly IsoDate[] };

/** Days from the anchor, negative before it: not before `from`, best at `due`, late after `to`. */
export interface Offset {
  from: number;
  due: number;
  to: number;
}

export type Satisfaction =
  | { kind: 'recorded' }
  | { kind: 'appointment-done' }
  | { kind: 'call-reached'; orAttempts: number | null }
  | { kind: 'blood-test-received' }
  | { kind: 'go-ahead-given' }
  | {
      kind: 'document';
      document: 'care-plan' | 'after-cancer-plan' | 'liaison-letter' | 'tumour-board-report' | 'assessment-report';
    }
  | { kind: 'score'; score: 'g8' };

export type Condition =
  | { kind: 'age-at-least'; years: number }
  /** Scores in half points; no answer while the score is unknown. */
  | { kind: 'g8-at-most'; score: number };

export interface MilestoneRule {
  key: string;
  title: string;
  stage: Stage | 'support-care';
  lane: Lane;
  anchor: AnchorKey;
  /** One for most; several for a cadence of calls. */
  offsets: readonly Offset[];
  inCharge: CanonicalFunction;
  satisfiedBy: Satisfaction;
  /** A required one that is late is serious; another is to be watched. */
  required: boolean;
  onlyIf?: readonly Condition[];
}

/** The versioned agreement that a pathway follows: the national reference, or a local consensus that departs from it. */
export interface PathwayTemplate {
  key: string;
  version: number;
  title: string;
  kind: 'national' | 'local';
  source: string;
  stages: readonly { key: Stage | 'support-care'; title: string }[];
  milestones: readonly MilestoneRule[];
}

export type MilestoneState = 'done' | 'due' | 'late' | 'upcoming';

export interface ExpectedMilestone {
  /** One of its kind: the rule's key, with the day of the anchor or of the due date when there are several. */
  key: string;
  ruleKey: string;
  title: string;
  stage: MilestoneRule['stage'];
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
