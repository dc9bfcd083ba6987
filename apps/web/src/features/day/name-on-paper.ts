import type { DayVisit } from './day-query';

type Named = Pick<DayVisit['patient'], 'id' | 'familyName' | 'givenName' | 'birth'>;

const initial = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((part) => `${part.charAt(0).toUpperCase()}.`)
    .join('');

const initialsOf = (patient: Named): string => `${initial(patient.familyName)} ${initial(patient.givenName)}`.trim();

/** « D. A. », with the year of birth where two people of the sheet have the same initials; the whole name on demand. */
export function nameOnPaper(patient: Named, visits: readonly { patient: Named }[], asInitials: boolean): string {
  if (!asInitials) return `${patient.familyName} ${patient.givenName}`;
  const own = initialsOf(patient);
  const shared = visits.some((visit) => visit.patient.id !== patient.id && initialsOf(visit.patient) === own);
  return shared ? `${own} ${patient.birth.slice(0, 4)}` : own;
}
