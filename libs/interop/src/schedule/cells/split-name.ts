import { tidy } from '../table';
import { readArrival } from './arrival';
import { isGivenName } from './given-names';

export type NameOrder = 'last-first' | 'first-last';
export type SplitName = {
  readonly last: string;
  readonly first: string;
  readonly birthName: string | null;
  readonly sex: 'M' | 'F' | null;
};

const CIVILITY = /(?<![\p{L}\p{N}'’-])(?:(mme|mmes|madame|mlle|melle|mle|mademoiselle|mrs|ms)|(monsieur|mr|m))(?:\.\s*|\s+|$)/iu;
/** « Enfant MARTIN Léo », « Dr MARTIN Paul » who is treated too, « Vve MARTIN Jeanne »: no part of the name. */
const TITLE =
  /^(?:enfant|enf\.?|b[ée]b[ée]|bb|nn|(?:le\s+|la\s+)?(?:docteure?|dr|professeure?|pr)\.?|veuve|vve\.?)\s+(?=\p{L}+[\s'’-]+\p{L})/iu;
/** « 1) », « [isolement] », « * », « (1) »: what a list puts beside a name. */
const BESIDE = /^\d{1,2}\s?[).°-]\s?(?=\p{L})|\[\p{Ll}[^\]]*\]|\(\d\)|[*#¹²³]/gu;
const PARTICLES = new Set(
  'de du des d la le les l el al ben bent bin ibn ould van von der den ter ten di da do dos das del della saint sainte st ste mac mc abou abu bou ait si sidi o n y'.split(
    ' ',
  ),
);

/** « Mme DUPONT née MARTIN Jeanne », « NOM, Prénom », « M. Prénom NOM »: the parts of a name written in one cell. */
export function splitName(written: string, order: NameOrder | null): SplitName {
  const { text: named, sex } = withoutCivility(tidy(written.replace(BESIDE, ' ')).replace(TITLE, ''));
  const { text, birthName, usedName } = withoutBirthName(named.replace(TITLE, ''));
  const { last, first } = usedName ?? parted(text, order);
  return { last, first, birthName, sex };
}

function withoutCivility(text: string): { text: string; sex: 'M' | 'F' | null } {
  const match = CIVILITY.exec(text);
  // A lone M in the middle of a name is an initial, not « Monsieur ».
  if (!match || (match.index > 0 && /^m\.?\s*$/i.test(match[0]))) return { text, sex: null };
  const left = tidy(`${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`).replace(/\(\s*\)/, '');
  if (left === '') return { text, sex: null };
  return { text: tidy(left.replace(/[\s,;]+$/, '')), sex: match[1] ? 'F' : 'M' };
}

type BirthNameSplit = { text: string; birthName: string | null; usedName?: { last: string; first: string } };

function withoutBirthName(text: string): BirthNameSplit {
  const wed = /\s*\(\s*(?:[ée]p(?:\.|ouse)?|[ée]pouse|vve|veuve)\s+(\p{L}[\p{L}\s'’-]*)\)\s*/iu.exec(text);
  if (wed) {
    const own = parted(tidy(text.replace(wed[0], ' ')), null);
    return { text, birthName: own.last, usedName: { last: tidy(wed[1] ?? ''), first: own.first } };
  }
  const remark = /\s*\(([^()]+)\)\s*$/u.exec(text);
  if (remark && isRemark(tidy(remark[1] ?? ''))) return withoutBirthName(text.slice(0, remark.index));
  const bracketed = /\s*\(\s*(?:n[ée]e?\s*:?\s+)?([\p{L}][\p{L}\s'’-]*)\)\s*/iu.exec(text);
  if (bracketed) {
    const name = tidy(bracketed[1] ?? '');
    const left = tidy(text.replace(bracketed[0], ' '));
    if (/n[ée]e?\s/iu.test(bracketed[0]) || isUpper(name)) return { text: left, birthName: name };
    // « MARTIN (Jeanne) » puts the given name in brackets, « MARTIN Jeanne (Nanette) » a nickname.
    return { text: left.includes(' ') ? left : `${left} ${name}`, birthName: null };
  }
  const born = /^(.+?)[\s,]+(?:n[ée]e|n[ée])\.?\s*:?\s+(\p{L}.*)$/iu.exec(text);
  if (born) return afterBorn(tidy(born[1] ?? ''), tidy(born[2] ?? ''));
  const married = /^(.+?)[\s,]+(?:[ée]p(?:\.|ouse)?|[ée]pouse|vve|veuve)\s+(\p{L}.*)$/iu.exec(text);
  if (married) return afterMarried(tidy(married[1] ?? ''), tidy(married[2] ?? ''));
  return { text, birthName: null };
}

/** « (1ère fois) », « (BMR) », « (VSL) »: no birth name. */
function isRemark(text: string): boolean {
  return readArrival(text) !== null || /^(?:[A-Z]{2,3}\+?|urgen\p{L}*|isol\p{L}*|[àa] jeun|ambulance|taxi)$/iu.test(text);
}

/** « DUPONT née MARTIN Jeanne » or « DUPONT Jeanne née MARTIN ». */
function afterBorn(before: string, behind: string): BirthNameSplit {
  const split = parted(behind, 'last-first');
  const own = parted(before, null);
  if (split.first === '' || (own.first !== '' && !isUpper(before))) return { text: before, birthName: behind };
  return { text: before, birthName: split.last, usedName: { last: before, first: split.first } };
}

/** « MARTIN épouse DUPONT Jeanne » or « MARTIN Jeanne ép. DUPONT ». */
function afterMarried(before: string, behind: string): BirthNameSplit {
  const own = parted(before, 'last-first');
  const given = parted(behind, 'last-first').first;
  if (own.first === '' || (given !== '' && isUpper(before))) return { text: behind, birthName: own.last };
  return { text: behind, birthName: own.last, usedName: { last: behind, first: own.first } };
}

function parted(text: string, order: NameOrder | null): { last: string; first: string } {
  const [whole, behind] = aside(text);
  if (behind !== '' && byCase(whole.split(' '))) {
    const more = isGivenName(behind.split(/[\s,;/]/)[0] ?? '');
    return byCase((more ? `${whole} ${behind}` : whole).split(' ')) ?? { last: whole, first: '' };
  }
  const comma = /^([^,;/]+)[,;/]\s*(.+)$/.exec(text);
  if (comma) return byComma(tidy(comma[1] ?? ''), tidy(comma[2] ?? ''));
  const words = text
    .replace(/\s+[-–—]\s+/g, ' ')
    .split(' ')
    .filter(Boolean);
  if (words.length < 2) return { last: text, first: '' };
  return byCase(words) ?? byKnownNames(words, order);
}

/** « BAZIN Théo, isolement », « BAZIN Théo – VSL »: behind a whole name, what no given name begins is a remark. */
function aside(text: string): [string, string] {
  const match = /^(.+?)(?:\s*[,;/]\s*|\s+[-–—]\s+)(.+)$/.exec(text);
  return match ? [tidy(match[1] ?? ''), tidy(match[2] ?? '')] : [text, ''];
}

function byComma(a: string, b: string): { last: string; first: string } {
  const turned = isUpper(b) && !isUpper(a);
  return turned ? { last: b, first: a } : { last: a, first: b };
}

/** Surnames in capitals, given names not: the habit of French lists, and the surest sign. */
function byCase(words: readonly string[]): { last: string; first: string } | null {
  const upper = words.map((word, i) => isSurnameWord(words, i));
  if (upper.every(Boolean) || !upper.some(Boolean)) return null;
  const leading = upper.indexOf(false);
  // « N Guessan Aya »
  if (leading === 1 && words.length > 2 && isParticle(words[0] ?? '') && words[0]?.length === 1)
    return cut(words, 2, 'last-first');
  if (leading > 0) return cut(words, leading, 'last-first');
  const start = upper.indexOf(true);
  if (upper.slice(start).every(Boolean)) return cut(words, start, 'first-last');
  return null;
}

/** A particle in lower case belongs to the capitals that follow it; a lone initial is a given name's. */
function isSurnameWord(words: readonly string[], i: number): boolean {
  const word = words[i] ?? '';
  if (/^\p{L}\.?(?:-\p{L}\.?)?$/u.test(word) && i > 0) return false;
  if (isUpper(word)) return true;
  if (/^\p{Ll}['’]\p{Lu}{2,}/u.test(word) || /^(?:Mc|Mac|Di|De|Le|La)\p{Lu}{2,}/u.test(word)) return true;
  const follows = words.slice(i + 1).find((next) => !isParticle(next));
  return isParticle(word) && follows !== undefined && isUpper(follows) && !/^\p{Lu}\.?$/u.test(follows);
}

/** All in capitals, or none: known given names, then particles, tell where the surname ends. */
function byKnownNames(words: readonly string[], order: NameOrder | null): { last: string; first: string } {
  const front = leadingSurname(words);
  const tail = countFrom(words, words.length - 1, -1, words.length - front);
  const head = countFrom(words, 0, 1, words.length - 1);
  if (order === 'first-last') return cut(words, Math.max(1, head), 'first-last');
  if (order === null && tail === 0 && head > 0) return cut(words, head, 'first-last');
  const first = tail > 0 ? tail : words.length - front;
  return cut(words, words.length - Math.max(1, first), 'last-first');
}

/** Words that the surname takes at least: its particles and one more. */
function leadingSurname(words: readonly string[]): number {
  let count = 0;
  while (count < words.length - 2 && isParticle(words[count] ?? '')) count += 1;
  return count + 1;
}

function countFrom(words: readonly string[], start: number, step: 1 | -1, most: number): number {
  let count = 0;
  for (let i = start; count < most && i >= 0 && i < words.length && isGivenPart(words[i] ?? ''); i += step) count += 1;
  return count;
}

function isGivenPart(word: string): boolean {
  return isGivenName(word) || /^\p{L}\.(?:-?\p{L}\.)?$/u.test(word);
}

function cut(words: readonly string[], at: number, order: NameOrder): { last: string; first: string } {
  const [front, back] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
  return order === 'last-first' ? { last: front, first: back } : { last: back, first: front };
}

export function isUpper(word: string): boolean {
  return /\p{Lu}/u.test(word) && word === word.toUpperCase();
}

function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase().replace(/['’.]$/, ''));
}

/** Which way round a column of full names is written, from the names whose case or words leave no doubt. */
export function nameOrderOf(names: readonly string[]): NameOrder | null {
  let lastFirst = 0;
  let firstLast = 0;
  for (const name of names) {
    const words = withoutCivility(tidy(name)).text.split(' ').filter(Boolean);
    const order = words.length < 2 ? null : orderOf(words[0] ?? '', words[words.length - 1] ?? '');
    if (order === 'last-first') lastFirst += 1;
    if (order === 'first-last') firstLast += 1;
  }
  if (lastFirst === firstLast) return null;
  return lastFirst > firstLast ? 'last-first' : 'first-last';
}

function orderOf(start: string, end: string): NameOrder | null {
  if (isUpper(start) !== isUpper(end)) return isUpper(start) ? 'last-first' : 'first-last';
  if (isGivenName(start) !== isGivenName(end)) return isGivenName(end) ? 'last-first' : 'first-last';
  return null;
}
