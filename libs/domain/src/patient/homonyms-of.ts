import { comparePartialDates, type PartialDate } from '../calendar';
import { closeParts, partsOfName, type NameParts } from './names';

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
  for (const { whole } of surnames) keep(`surname ${whole}`);
  for (const { whole } of givenNames) keep(whole);
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
  surnames: readonly NameParts[];
  givenNames: readonly NameParts[];
}

const personOf = (patient: DayPatient): Person => ({
  patient,
  surnames: namesOf(patient.birthName, patient.usedName),
  givenNames: namesOf(patient.birthFirstName, patient.usedFirstName),
});

function confusionOf(a: Person, b: Person): Confusion | null {
  const oneGivenName = haveOneName(a.givenNames, b.givenNames);
  if (haveOneName(a.surnames, b.surnames)) {
    if (oneGivenName) return 'homonym';
    return comparePartialDates(a.patient.birth, b.patient.birth) === 'same' ? 'twin' : null;
  }
  if (!oneGivenName) return null;
  return a.surnames.some((name) => b.surnames.some((other) => closeParts(name, other))) ? 'close-name' : null;
}

const haveOneName = (some: readonly NameParts[], others: readonly NameParts[]): boolean =>
  some.some(({ whole }) => others.some((other) => other.whole === whole));

function namesOf(birth: string | null, used: string | null): NameParts[] {
  const one = birth || used;
  if (!one) return [];
  return birth && used && birth !== used ? [partsOfName(birth), partsOfName(used)] : [partsOfName(one)];
}
