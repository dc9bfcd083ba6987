import { isJobFunction, type JobFunction } from './functions';

/** What somebody opens a file for, as the patient is told it. An entry of the journal that says its purpose itself keeps it. */
export const PURPOSES = [
  'care',
  'care-secretariat',
  'identity-check',
  'access-check',
  'administration',
  'continuity',
  'patient-request',
  'unsaid',
] as const;
export type Purpose = (typeof PURPOSES)[number];

const OF_FUNCTIONS = {
  'pivot-nurse': 'care',
  'onco-geriatric-nurse': 'care',
  'town-nurse': 'care',
  physician: 'care',
  'general-practitioner': 'care',
  'pilot-physician': 'care',
  coordinator: 'care',
  'social-worker': 'care',
  reception: 'care-secretariat',
  'unit-secretary': 'care-secretariat',
  'medical-secretary': 'care-secretariat',
  'identity-officer': 'identity-check',
  administrator: 'administration',
  'data-protection-officer': 'access-check',
} as const satisfies Record<JobFunction, Purpose>;

export function purposeOf(said: string | null, jobFunction: string | null): Purpose {
  const known = PURPOSES.find((purpose) => purpose === said);
  // The application says « care » of whatever is done in a file: what the function comes for is closer to the truth.
  if (known && known !== 'care') return known;
  return jobFunction && isJobFunction(jobFunction) ? OF_FUNCTIONS[jobFunction] : (known ?? 'unsaid');
}
