/** The quick list of a call about a treatment taken at home. Grades are a clinician's matter and are not guessed from it. */
export const SYMPTOMS = [
  'fever',
  'diarrhoea',
  'nausea',
  'mouth',
  'hand-foot',
  'fatigue',
  'pain',
  'bleeding',
  'breathless',
  'doses-missed',
  'other',
] as const;
export type Symptom = (typeof SYMPTOMS)[number];
