import { ageOn } from '@jalon/domain/calendar';
import { isGrown } from '@jalon/domain/patient';
import type { CallData } from './operations';
import type { useCallWords } from './words';

type Words = ReturnType<typeof useCallWords>;
type Patient = Pick<CallData['patient'], 'birth' | 'sex'>;

export const isChild = ({ birth }: Patient, today: string): boolean => !!birth && !isGrown(birth, today);

/** « 83 ans », « 6 mois »: as people say it. */
export function ageInWords(t: Words, { birth }: Patient, today: string): string | null {
  const age = birth ? ageOn(birth, today) : null;
  return age && t(age.unit, { count: age.value });
}

/** Whose number it is, and who may have answered it. */
export function patientInWords(t: Words, patient: Patient, today: string): { number: string; answered: string } {
  if (isChild(patient, today)) return { number: t('child'), answered: t('theChild') };
  const isWoman = patient.sex === 'F';
  return { number: t(isWoman ? 'patientF' : 'patient'), answered: t(isWoman ? 'thePatientF' : 'thePatient') };
}

/** For a small child it is somebody else who answers: the first of those whose number is known. */
export function answersFirst(call: Pick<CallData, 'patient' | 'numbers'>, today: string): string | null {
  return isChild(call.patient, today) ? (call.numbers.find(({ name, phone }) => name && phone)?.name ?? null) : null;
}
