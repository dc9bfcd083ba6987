export { compareReasons, compareRows, ORDER_RULES, ruleBetween, type OrderRuleName } from './order';
export { reasonsOfVisit, signsAndReasonsOf, signsOf, type PlanSigns, type PlanVisit } from './plan-signs';
export { aboutMilestone, reasonOfBreak, reasonOfVisitBreak } from './reasons-of-breaks';
export { changesSince, howToTell, planChanges, type PlanChange, type PlanEvent, type VisitNow } from './plan-changes';
export { CONSENT_TOLD, reasonOfConsent } from './reason-of-consent';
export { ladderAsks, type AskedByLadder, type AwaitedVisit, type LadderOfWay } from './reasons-of-ladder';
export { reasonOfMedicalOpinion, reasonOfNoPathway, reasonOfWaitingRow } from './reasons-of-gaps';
export {
  reasonOfCall,
  reasonOfMessage,
  reasonOfMilestone,
  reasonOfRequest,
  reasonOfTask,
  type DueCall,
  type UnreadMessage,
  type WaitingRequest,
} from './reasons-of-work';
export type { About, NextAction, Reason, ReasonCode, Row, RowSeverity } from './types';
export { worklistOf, type PatientReason } from './worklist-of';
export { requestWaitsFor, type RequestPlace, type RequestViewer } from './whose-request';
