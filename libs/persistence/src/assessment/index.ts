export { assessmentsOfPatient, type AssessmentRow } from './assessments-of-patient';
export { awaitedAssessments, type AwaitedAssessmentRow } from './awaited-assessments';
export { addTuning, formTunings, tuningOf, type FormTuningRow } from './form-tunings';
export { scoresOf } from './scores-of';
export {
  setAssessmentAside,
  standingAssessment,
  writeAssessment,
  type AssessmentToWrite,
  type StandingAssessment,
} from './write-assessment';
