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

/**
 * For each patient who could be confused with another of the same list, those others: both heads wear the mark. Whoever shares neither
 * surname nor given name is never compared: a list of a hundred has five thousand pairs.
 */
export function homonymsOf(patients: readonly DayPatient[]): ReadonlyMap<string, readonly Lookalike[]> {
  const found = new Map<string, Lookalike[]>();
  const sharing = new Map<string, number[]>();
  const persons = patients.map(personOf);
  for (const [index, a] of persons.entries()) {
    for (const earlier of inOrder(sharersOf(a, index, sharing))) {
      const b = persons[earlier];
      const why = !b || a.patient.id === b.patient.id ? null : confusionOf(a, b);
      if (!b || !why) continue;
      mark(found, b.patient, a.patient, why);
      mark(found, a.patient, b.patient, why);
    }
  }
  return found;
}

/** Who came before with one of these names; the names of this one are kept for those who come after. */
function sharersOf({ surnames, givenNames }: Person, index: number, sharing: Map<string, number[]>): number[] {
  const sharers: number[] = [];
  const keep = (key: string) => {
    const bearers = sharing.get(key);
    if (!bearers) sharing.set(key, [index]);
    else if (bearers.at(-1) !== index) {
      sharers.push(...bearers);
      bearers.push(index);
    }
  };
  for (const name of surnames) keep(`surname ${name}`);
  for (const name of givenNames) keep(name);
  return sharers;
}

const inOrder = (indexes: readonly number[]): number[] =>
  indexes.length < 2 ? [...indexes] : [...new Set(indexes)].sort((a, b) => a - b);

function mark(found: Map<string, Lookalike[]>, a: DayPatient, b: DayPatient, why: Confusion): void {
  const others = found.get(a.id);
  const other = { id: b.id, why, birth: b.birth };
  if (others) others.push(other);
  else found.set(a.id, [other]);
}

interface Person {
  patient: DayPatient;
  surnames: readonly string[];
  givenNames: readonly string[];
}

const personOf = (patient: DayPatient): Person => ({
  patient,
  surnames: keys(patient.birthName, patient.usedName),
  givenNames: keys(patient.birthFirstName, patient.usedFirstName),
});

function confusionOf(a: Person, b: Person): Confusion | null {
  const oneGivenName = a.givenNames.some((name) => b.givenNames.includes(name));
  if (a.surnames.some((name) => b.surnames.includes(name))) {
    if (oneGivenName) return 'homonym';
    return comparePartialDates(a.patient.birth, b.patient.birth) === 'same' ? 'twin' : null;
  }
  if (!oneGivenName) return null;
  const others = partsOf(b.patient);
  return partsOf(a.patient).some((name) => others.some((other) => closeParts(name, other))) ? 'close-name' : null;
}

function keys(birth: string | null, used: string | null): string[] {
  const one = birth || used;
  if (!one) return [];
  return birth && used && birth !== used ? [nameKey(birth), nameKey(used)] : [nameKey(one)];
}

function partsOf({ birthName, usedName }: DayPatient): NameParts[] {
  return [birthName, usedName].flatMap((name) => (name ? [partsOfName(name)] : []));
}
