export { assessmentSentence } from './assessment-sentences';
export { isPossibleTotal } from './possible-totals';
export { readAnswersFile, type AnswersFile } from './read-answers-file';
export { scoreAssessment } from './score-assessment';
export { ASSESSMENT_FORMS, assessmentForm } from './shipped-forms';
export { checkTuning, hasLocalWeights, tuneForm, type FormTuning, type TuningRefusal } from './tune-form';
export type {
  AnswerChoice,
  AssessmentForm,
  AssessmentRefusal,
  Band,
  FormItem,
  FormSetting,
  FormSettings,
  GivenAnswers,
  Reading,
  ScoredAssessment,
} from './types';
export { proposedAnswers, type KnownIdentity } from './proposed-answers';
