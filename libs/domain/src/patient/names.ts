const PARTICLES = new Set([
  'DE',
  'DU',
  'DES',
  'LE',
  'LA',
  'LES',
  'D',
  'L',
  'EL',
  'AL',
  'BEN',
  'VAN',
  'VON',
  'DER',
  'DEN',
  'DI',
  'DA',
]);

/** Upper case, without accents, hyphens and apostrophes turned to single blanks: « d’Ornano-Lefèvre » → 'D ORNANO LEFEVRE'. */
export function normaliseName(name: string): string {
  return (PLAIN.test(name) ? name : withoutAccents(name))
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
}

/** Most names are written so already, and a list compares hundreds of them. */
const PLAIN = /^[\w '-]*$/;

function withoutAccents(name: string): string {
  return name.replace(/œ/gi, 'OE').replace(/æ/gi, 'AE').replace(/ß/g, 'SS').normalize('NFD').replace(/\p{M}/gu, '');
}

/** One key for « LE BRAS », « Lebras » and « Le-Bras »: what lists and matching compare. */
export function nameKey(name: string): string {
  return normaliseName(name).replaceAll(' ', '');
}

/** An absent name is the same as no other. */
export function sameName(a: string | null, b: string | null): boolean {
  const key = nameKey(a ?? '');
  return key !== '' && key === nameKey(b ?? '');
}

/**
 * Equal as given names of one record: « Jean Pierre » and « Jean-Pierre », or one the beginning of the other's list
 * (« Marie » and « Marie, Claude, Louise »). Enough beside an IPP and a birth date, never alone.
 */
export function sameGivenNames(a: string, b: string): boolean {
  if (sameName(a, b)) return true;
  const [short, long] = [normaliseName(a), normaliseName(b)].sort((x, y) => x.length - y.length);
  return !!short && !!long && long.startsWith(`${short} `);
}

/**
 * Near enough to be confused: particles apart, one keystroke apart (wrong, missing, added or swapped letter), or one name inside a
 * double one. Names under four letters must be equal but for particles, or « LE » would be near everything.
 */
export function closeName(a: string, b: string): boolean {
  return closeParts(partsOfName(a), partsOfName(b));
}

/** A name taken apart once: a list of a hundred people compares five thousand pairs. */
export interface NameParts {
  readonly whole: string;
  readonly bearing: readonly string[];
  readonly key: string;
  /** Two names that are close have one of these in common: they are found by it, and need not be compared with all. */
  readonly near: readonly string[];
}

/** The names of one list are those of the next: the last few thousand stay taken apart. */
const TAKEN_APART = new Map<string, NameParts>();
const MOST_TAKEN_APART = 4096;

export function partsOfName(name: string): NameParts {
  const known = TAKEN_APART.get(name);
  if (known) return known;
  const bearing = bearingParts(name);
  const named = { whole: nameKey(name), bearing, key: bearing.join('') };
  const parts = { ...named, near: nearOf(named) };
  if (TAKEN_APART.size >= MOST_TAKEN_APART) TAKEN_APART.clear();
  TAKEN_APART.set(name, parts);
  return parts;
}

/** `closeName` of two names already taken apart. */
export function closeParts(a: NameParts, b: NameParts): boolean {
  if (a.whole !== '' && a.whole === b.whole) return true;
  if (a.key === '' || b.key === '') return false;
  if (a.key === b.key) return true;
  if (a.bearing.some((part) => isLong(part) && part === b.key) || b.bearing.some((part) => isLong(part) && part === a.key))
    return true;
  return isLong(a.key) && isLong(b.key) && isOneKeystrokeApart(a.key, b.key);
}

const isLong = (part: string): boolean => part.length >= 4;

/** The name, its long parts, and what is left of it without one of its letters: names one keystroke apart leave the same. */
function nearOf({ whole, bearing, key }: Omit<NameParts, 'near'>): string[] {
  const near = new Set([whole, key, ...bearing.filter(isLong)]);
  if (isLong(key)) for (let at = 0; at < key.length; at += 1) near.add(key.slice(0, at) + key.slice(at + 1));
  near.delete('');
  return [...near];
}

function bearingParts(name: string): string[] {
  const parts = normaliseName(name).split(' ').filter(Boolean);
  const bearing = parts.filter((part) => !PARTICLES.has(part));
  return bearing.length > 0 ? bearing : parts;
}

function isOneKeystrokeApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
