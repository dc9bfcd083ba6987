export {
  BREAK_TRANSITIONS,
  changesOfBreaks,
  printOf,
  type BreakAct,
  type BreakChanges,
  type BreakState,
  type KeptBreak,
  type WrittenBreak,
} from './break-life';
export {
  causesOverTime,
  mostlyDismissed,
  NO_MATTER,
  RECURRENCE,
  recurrenceSince,
  type CauseOverTime,
  type CountedGap,
  type KindDismissed,
  type Recurrence,
} from './causes-over-time';
export { continuityBreaks, evaluateContinuity, keyOfBreak, responsibleOf, type Continuity, type Responsible } from './evaluate';
export {
  CHASE_CHANNELS,
  CHASE_OUTCOMES,
  isExit,
  isInDenominator,
  LADDER,
  LADDER_ACTS,
  LADDER_EXITS,
  ladderActsFrom,
  ladderOf,
  moveOnLadder,
  type Chase,
  type LadderAct,
  type ChaseChannel,
  type ChaseOutcome,
  type LadderExit,
  type LadderGesture,
  type LadderRefusal,
  type LadderState,
  type OnLadder,
} from './ladder';
export { CHASE_CHANNEL_NAMES, inLanguage, LADDER_STATE_NAMES } from './ladder-names';
export { LADDER_RULE, ladderRate, RATE_GROUPS, ruleSince, type LadderRate, type RateGroup } from './ladder-rate';
export {
  decisionOf,
  onLadder,
  saidSeenOn,
  standingOnLadder,
  type DecidedOnLadder,
  type LadderEvent,
  type LadderFacts,
  type LadderStanding,
  type LadderVisit,
} from './ladder-standing';
export { letterFor, LETTER_CHANNELS, type LeftOut, type LetterChannel, type LetterFacts, type LettersToWrite } from './letters';
export {
  addressedTo,
  checkTemplate,
  fillLetter,
  FIRST_TEMPLATE,
  LETTER_WORDS,
  type LetterMatter,
  type LetterTemplate,
  type TemplateRefusal,
} from './letter-text';
export { daysTold, toldOfVisit, type ToldOfVisit } from './told-of-visit';
export { OWNERS } from './owners';
export {
  BREAK_SETTINGS,
  NOTHING_ELSE,
  type Absence,
  type BreakCode,
  type BreakData,
  type BreakOf,
  type BreakSettings,
  type BrokenAppointment,
  type ComingBreak,
  type ContinuityBreak,
  type HomeCareLine,
  type PathwayFacts,
  type Severity,
  type VisitAhead,
  type VisitBreak,
  type WaitingSending,
} from './types';
export { visitBreaks } from './visit-breaks';
export { ELSEWHERE, waitedUntil } from './work-breaks';
