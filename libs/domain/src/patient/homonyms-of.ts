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

/** Of a name that hundreds bear, so many are enough to know that it is one to be careful with. */
const MOST_COMPARED = 50;

/** For each patient who could be confused with another of the same list, those others: both heads wear the mark. */
export function homonymsOf(patients: readonly DayPatient[]): ReadonlyMap<string, readonly Lookalike[]> {
  const found = new Map<string, Lookalike[]>();
  for (const [a, b] of nearPairs(patients)) {
    const why = confusionOf(a, b);
    if (!why) continue;
    mark(found, b.patient, a.patient, why);
    mark(found, a.patient, b.patient, why);
  }
  return found;
}

/** Who bears the mark, where nobody asks with whom: thousands of rows are marked as fast as they are read. */
export function confusableOf(patients: readonly DayPatient[]): ReadonlySet<string> {
  const marked = new Set<string>();
  for (const [a, b] of nearPairs(patients)) {
    if (marked.has(a.patient.id) && marked.has(b.patient.id)) continue;
    if (confusionOf(a, b)) marked.add(a.patient.id).add(b.patient.id);
  }
  return marked;
}

/**
 * Each one with those before whose names are near, or who share surname and birth date, and with nobody else: a schedule of ten thousand
 * rows has fifty million pairs.
 */
function* nearPairs(patients: readonly DayPatient[]): Generator<[Person, Person]> {
  const bearers: Bearers = { ofGivenName: new Map(), ofBirth: new Map() };
  const persons = patients.map(personOf);
  for (const [index, a] of persons.entries()) {
    for (const earlier of inOrder(nearTo(a, index, bearers))) {
      const b = persons[earlier];
      if (b && a.patient.id !== b.patient.id) yield [a, b];
    }
  }
}

/** Who bears a name so far, by what two near names have in common (`NameParts.near`), and by surname inside a birth date. */
interface Bearers {
  ofGivenName: Map<string, Map<string, number[]>>;
  ofBirth: Map<string, Map<string, number[]>>;
}

/** Who came before and could be near; this one is kept for those who come after. */
function nearTo({ patient, surnames, givenNames }: Person, index: number, { ofGivenName, ofBirth }: Bearers): number[] {
  const others: number[] = [];
  const keep = (key: string, bearers: Map<string, number[]>) => {
    const before = bearers.get(key);
    if (!before) bearers.set(key, [index]);
    else if (before.at(-1) !== index) {
      others.push(...before.slice(-MOST_COMPARED));
      before.push(index);
    }
  };
  const born = mapIn(ofBirth, patient.birth);
  for (const { whole } of surnames) keep(whole, born);
  for (const given of givenNames) {
    const bearers = mapIn(ofGivenName, given.whole);
    for (const { near } of surnames) for (const key of near) keep(key, bearers);
  }
  return others;
}

function mapIn(maps: Map<string, Map<string, number[]>>, key: string): Map<string, number[]> {
  let found = maps.get(key);
  if (!found) maps.set(key, (found = new Map()));
  return found;
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
