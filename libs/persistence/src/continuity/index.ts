export {
  absencesOf,
  declareAbsence,
  endAbsence,
  whoMayReplace,
  type AbsenceRow,
  type ReplacementRow,
  type Whose,
} from './absences';
export { lockPathwaysOfSituation } from './pivot-leaves';
export {
  accountForGap,
  addCause,
  continuityCauses,
  gapSeen,
  gapsOfPatient,
  retireCause,
  type CauseRow,
  type GapAccount,
  type GapRow,
} from './gaps-of-patient';
export type { EngineTx } from './engine-tx';
export { expected } from './facts';
export type { HeldPathways } from './hold-pathways';
export type { SettledPathway, StepWritten } from './judge';
export {
  holdPathwaysOf,
  lockPathwaysOf,
  settleAsEngine,
  settleHeld,
  settlePathway,
  settlePathways,
  settlePathwaysOf,
} from './settle';
export { endLapsed, patientsOfLapsed } from './end-lapsed';
export { absencesOfTeam, teamOf, type TeamAbsenceRow, type TeamRow } from './team';
export { sweepPage, type SweptPage } from './sweep';
export {
  ladderFacts,
  ladderOfPatient,
  ladderOfVisit,
  ladderOfVisits,
  ladderWays,
  OF_LADDER,
  type LadderEventRow,
  type LadderWayRow,
} from './ladder-ways';
export { toldOfLadder } from './told-of-ladder';
export { closeOrReopen, recordVisit, withdrawTry, writeLadderEvent } from './write-ladder';
export { answerCause, answersToCauses, countedGaps, openGaps, type AnswerRow, type OpenGapRow } from './open-gaps';
export { addLetterTemplate, letterTemplate, type OwnLetterTemplate } from './letter-templates';
export { recordAddresses, stillActing, type RecordAddress } from './record-addresses';
