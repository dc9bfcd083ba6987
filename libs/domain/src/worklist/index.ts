export { compareReasons, compareRows } from './order';
export { reasonsOfVisit, signsOf, type PlanSigns, type PlanVisit } from './plan-signs';
export { aboutMilestone, reasonOfBreak, reasonOfVisitBreak } from './reasons-of-breaks';
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
