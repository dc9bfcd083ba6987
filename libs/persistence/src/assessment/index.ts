export { assessmentsOfPatient, type AssessmentRow } from './assessments-of-patient';
export { scoresOf } from './scores-of';
export {
  setAssessmentAside,
  standingAssessment,
  writeAssessment,
  type AssessmentToWrite,
  type StandingAssessment,
} from './write-assessment';
