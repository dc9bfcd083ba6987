import { comparePartialDates, type PartialDate } from '../calendar';
import { closeParts, nameKey, partsOfName, type NameParts } from './names';

export interface DayPatient {
  id: string;
  birthName: string | null;
  usedName: string | null;
  birthFirstName: string | null;
  usedFirstName: string | null;
  birth: PartialDate;
}

/**
 * Why two patients of one list could be taken for each other. 'homonym': one surname and one given name. 'twin': one surname and one
 * birth date. 'close-name': one given name and surnames one keystroke or one particle apart.
 */
export type Confusion = 'homonym' | 'twin' | 'close-name';

export interface Lookalike {
  id: string;
  why: Confusion;
  birth: PartialDate;
}

/** For each patient who could be confused with another of the same list, those others: both heads wear the mark. */
export function homonymsOf(patients: readonly DayPatient[]): ReadonlyMap<string, readonly Lookalike[]> {
  const persons = patients.map((patient) => ({
    patient,
    surnames: keys([patient.birthName, patient.usedName]),
    givenNames: keys([patient.birthFirstName, patient.usedFirstName]),
    parts: namesOf(patient).map(partsOfName),
  }));
  const found = new Map<string, Lookalike[]>();
  const mark = (a: DayPatient, b: DayPatient, why: Confusion) =>
    found.set(a.id, [...(found.get(a.id) ?? []), { id: b.id, why, birth: b.birth }]);
  for (const [index, a] of persons.entries()) {
    for (const b of persons.slice(index + 1)) {
      const why = a.patient.id === b.patient.id ? null : confusionOf(a, b);
      if (!why) continue;
      mark(a.patient, b.patient, why);
      mark(b.patient, a.patient, why);
    }
  }
  return found;
}

interface Person {
  patient: DayPatient;
  surnames: readonly string[];
  givenNames: readonly string[];
  parts: readonly NameParts[];
}

function confusionOf(a: Person, b: Person): Confusion | null {
  const oneGivenName = a.givenNames.some((name) => b.givenNames.includes(name));
  if (a.surnames.some((name) => b.surnames.includes(name))) {
    if (oneGivenName) return 'homonym';
    return comparePartialDates(a.patient.birth, b.patient.birth) === 'same' ? 'twin' : null;
  }
  if (!oneGivenName) return null;
  return a.parts.some((name) => b.parts.some((other) => closeParts(name, other))) ? 'close-name' : null;
}

function keys(names: readonly (string | null)[]): string[] {
  return names.flatMap((name) => (name ? [nameKey(name)] : []));
}

function namesOf(patient: DayPatient): string[] {
  return [patient.birthName, patient.usedName].flatMap((name) => (name ? [name] : []));
}
