export { CARE_ACTS, devicesOf, type CareAct, type CareActCode } from './care-acts';
export {
  FINAL_REQUEST_STATES,
  FIRST_REQUEST_STATE,
  OPEN_REQUEST_STATES,
  REQUEST_TRANSITIONS,
  type MayAct,
  type RequestAct,
  type RequestState,
  type RequestTransition,
} from './change-request-states';
export { checkBeforeSignature, maySign, type Check, type CheckLevel, type SignatureContext } from './check-before-signature';
export {
  actsOpenTo,
  isFinal,
  moveRequest,
  openRequestOf,
  type Brought,
  type MoveRefusal,
  type RequestActor,
} from './move-request';
export { inWhoseHands, FOLLOWED_STATES, type InWhoseHands, type RequestPlace, type RequestReader } from './in-whose-hands';
export {
  actInWords,
  DAILY_SENTENCE,
  deviceInWords,
  frequencyInWords,
  lineInWords,
  periodInWords,
  type WordsLanguage,
} from './in-words';
export { proposedLine, type ProposedLine, type Wanted, type Wrong } from './proposed-line';
export { asksMedicalOpinion, REQUEST_REASONS, type RequestReason, type RequestReasonCode } from './request-reasons';
export {
  isDaily,
  periodOfNamedDays,
  sessionDaysOf,
  sessionsLeftFrom,
  sessionsOf,
  sessionsRangeOf,
  type SessionDay,
} from './sessions-of';
export type { Device, Frequency, Prescriber, PrescriptionLine, PrescriptionVersion, SignedHow } from './types';
export { whatChanged, type FieldChange, type LineChange, type LineField } from './what-changed';
export { checkStepHours, hoursOf, limitsOf, WAITING_STEPS, type StepHours, type WaitingStep } from './step-hours';
export { limitsOfFirst, STEP_LIMITS, whoseTurn, type StepLimit, type StepLimits, type Turn, type WhoseTurn } from './whose-turn';
export { asPrescriber, validUntil, writeVersion, type Signing, type WriteRefusal } from './write-version';
