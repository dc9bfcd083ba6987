import { ok, refuse, type Result } from '../result';
import { KNOWN_BAD } from './known-bad';

export interface PasswordFigures {
  length: number;
  /** Of lower case, upper case, figures, other signs. */
  classes: number;
  words: number;
}

/** `alone`: the password is the only proof. `with-second-factor`: tries are slowed and a code is asked too. */
export type PasswordStands = 'alone' | 'with-second-factor';

/** Which of CNIL's ways is met, or what each still lacks. */
export type PasswordRefusal =
  | ({ code: 'password-too-weak'; bits: number; needed: number } & PasswordFigures)
  /** The login, or a person's name, is the first thing that somebody tries. */
  | { code: 'password-holds-name' }
  | { code: 'password-well-known' }
  | { code: 'password-repeats' };

export type PasswordWay = 'characters' | 'words';

/** CNIL 2022-100 (rules of 21 July 2022): bits that a password must hold, by what else stands at the door. */
export const BITS_NEEDED: Readonly<Record<PasswordStands, number>> = { alone: 80, 'with-second-factor': 50 };

/** Signs that each class brings, as CNIL counts them: 26 + 26 + 10, and some thirty others. */
const ALPHABET = { lower: 26, upper: 26, figures: 10, signs: 37 };
/** A word drawn from a list of a few thousand: seven of them are CNIL's 80 bits. */
const BITS_A_WORD = 80 / 7;
const FEWEST_SIGNS = 6;
const FEWEST_KINDS = 3;

/**
 * The password's bits, as CNIL counts them: length × log₂ of the alphabet, or so much a word. What is on the list of the well known, a name,
 * or few different signs give none. Nothing expires: CNIL advises against periodic change.
 */
export function checkPassword(
  password: string,
  names: readonly string[] = [],
  stands: PasswordStands = 'alone',
): Result<PasswordFigures & { by: PasswordWay; bits: number }, PasswordRefusal> {
  const figures = figuresOf(password);
  const plain = bare(password);
  if (names.some((name) => bare(name).length >= 3 && plain.includes(bare(name)))) return refuse({ code: 'password-holds-name' });
  const needed = BITS_NEEDED[stands];
  const { bits, by } = bitsOf(password, figures);
  if (bits < needed) return refuse({ code: 'password-too-weak', ...figures, bits, needed });
  if (new Set(password).size < FEWEST_SIGNS) return refuse({ code: 'password-repeats' });
  if (by === 'characters' && isWellKnown(plain)) return refuse({ code: 'password-well-known' });
  return ok({ ...figures, by, bits });
}

function bitsOf(password: string, { length, words }: PasswordFigures): { bits: number; by: PasswordWay } {
  const kinds = kindsIn(password);
  const alphabet = kinds.reduce((sum, kind) => sum + ALPHABET[kind], 0);
  // Letters of one or two kinds are words run together, guessed as words: only the blanks are missing.
  const drawn = kinds.length < FEWEST_KINDS ? 0 : length * Math.log2(alphabet);
  const spoken = words * BITS_A_WORD;
  // Rounded, as CNIL rounds: twelve of four classes (79.6) and seven words are its 80 bits.
  return drawn >= spoken ? { bits: Math.round(drawn), by: 'characters' } : { bits: Math.round(spoken), by: 'words' };
}

const KINDS = { lower: /\p{Ll}/u, upper: /\p{Lu}/u, figures: /\d/, signs: /[^\p{L}\d]/u } as const;
const kindsIn = (password: string) => (Object.keys(KINDS) as (keyof typeof KINDS)[]).filter((kind) => KINDS[kind].test(password));

function figuresOf(password: string): PasswordFigures {
  const words = new Set(
    password
      .toLowerCase()
      .split(/[\s\-_.,;]+/)
      .filter((word) => /^\p{L}{3,}$/u.test(word)),
  ).size;
  return { length: [...password].length, classes: kindsIn(password).length, words };
}

/** One of the well known, with years and figures around it: « Bonjour-2026! » is « bonjour ». */
function isWellKnown(plain: string): boolean {
  const letters = plain.replace(/\d/g, '');
  const left = KNOWN_BAD.reduce((text, bad) => (bad.length >= 4 ? text.split(bad).join('') : text), plain);
  return KNOWN_BAD.includes(letters) || KNOWN_BAD.includes(plain) || left.replace(/\d/g, '').length < 4;
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
