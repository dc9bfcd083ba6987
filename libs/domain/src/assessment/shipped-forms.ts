import complexity from './forms/complexity.json';
import distressThermometer from './forms/distress-thermometer.json';
import epices from './forms/epices.json';
import g8 from './forms/g8.json';
import keyAgeVisit from './forms/key-age-visit.json';
import prisma7 from './forms/prisma-7.json';
import type { AssessmentForm } from './types';

/** The forms are files of the house, read by the compiler: their shape is checked there, their sums by the tests. */
const FORMS = [g8, epices, prisma7, distressThermometer, keyAgeVisit, complexity] as unknown as readonly AssessmentForm[];

export const ASSESSMENT_FORMS: readonly AssessmentForm[] = FORMS;

/** « g8 », « G8 », « PRISMA7 » and « prisma-7 » alike. */
export function assessmentForm(name: string): AssessmentForm | null {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return FORMS.find((form) => plain(form.name) === plain(name)) ?? null;
}
