export * from './reading';
export {
  ABSENCE_REASONS,
  confirmationKey,
  confirmationsNeeded,
  decideAbsence,
  opensDeclaration,
  visitsByDay,
  type AbsenceConfirmation,
  type AbsenceDecision,
  type AbsenceReason,
  type CancelReason,
} from './absences';
export { rememberChoices, rememberedChoice } from './columns';
export {
  compareSchedule,
  type AbsentVisit,
  type AddedRow,
  type CompareInput,
  type Comparison,
  type MatchedRow,
  type PairedRow,
} from './compare';
export { covers, guessCoverage, takes, type Coverage, type CoverageCorrection, type CoverageGuess } from './covered';
export { decideSending, type SendingChoices, type SendingRefusal } from './decide-sending';
export type { IdentityIssue } from './identity-issue';
export { keepForWaitingRows, traceOfRow, type WaitingTrace } from './keep-for-waiting-rows';
export { identityMatcher, type AmbiguousWhy, type IdentityFinding } from './match-identity';
export type { Newcomer } from './newcomers';
export { contentOf, detailsOf, rowId, silentDetails } from './row-of-visit';
export { twiceInOneWeek, type SameWeek, type WeekVisit } from './same-week';
export { namesPerson, physicianKey, sameWriting } from './same-writing';
export { previewSending, type PreviewInput, type ReadSchedule, type SendingCounts, type SendingPreview } from './sending';
export {
  writesNothing,
  type ProvisionalRecord,
  type SendingPlan,
  type VisitKept,
  type VisitToCancel,
  type VisitToCreate,
  type VisitToRewrite,
} from './sending-plan';
export {
  settleIdentities,
  type IdentityAnswer,
  type IdentityQuestion,
  type SettledIdentities,
  type WaitingForIdentity,
} from './settle-identities';
export { traceFaultyRows, type FaultyLine } from './trace-faulty-rows';
export {
  cycleDay,
  dayOf,
  differingDetails,
  mergedDetails,
  visitKey,
  type PlannedVisit,
  type VisitArrival,
  type VisitContent,
  type VisitDetail,
  type VisitDetails,
} from './visit';
export { bloodTestDay, changesOf, daysOf, movesBloodTest, type VisitChange } from './visit-change';
export { reconcileLines, signatureOf, type OpenLine, type ReconciledLines, type WaitingLine } from './waiting-lines';
export {
  addresseeKey,
  whoIsTold,
  type AcknowledgeReason,
  type Addressee,
  type CircleMember,
  type ScheduleMessage,
  type TellInput,
} from './who-is-told';
export {
  changesOfWithdrawal,
  decideWithdrawal,
  type RestoreRefused,
  type SentEffect,
  type VisitNow,
  type VisitToRestore,
  type Withdrawal,
} from './withdraw';
export { ippKey, writingOf, type OrganisationIdentity, type WrittenIdentity } from './written-identity';
