import { ok, refuse, type Result } from '../result';

export interface PasswordFigures {
  length: number;
  /** Of lower case, upper case, figures, other signs. */
  classes: number;
  words: number;
}

/** Which of CNIL's three ways is met, or what each still lacks. */
export type PasswordRefusal =
  | ({ code: 'password-too-weak' } & PasswordFigures)
  /** The login, or a person's name, is the first thing that somebody tries. */
  | { code: 'password-holds-name' }
  | { code: 'password-repeats' };

/**
 * CNIL 2022-100, 80 bits: twelve characters of four classes, or fourteen of three, or seven words. Few different signs, or a name,
 * give none of these bits.
 */
export function checkPassword(
  password: string,
  names: readonly string[] = [],
): Result<PasswordFigures & { by: 'twelve' | 'fourteen' | 'words' }, PasswordRefusal> {
  const figures = figuresOf(password);
  const plain = bare(password);
  if (names.some((name) => bare(name).length >= 3 && plain.includes(bare(name)))) return refuse({ code: 'password-holds-name' });
  const by = wayOf(figures);
  if (by === null) return refuse({ code: 'password-too-weak', ...figures });
  return new Set(password).size < 6 ? refuse({ code: 'password-repeats' }) : ok({ ...figures, by });
}

function wayOf({ length, classes, words }: PasswordFigures): 'twelve' | 'fourteen' | 'words' | null {
  if (words >= 7) return 'words';
  if (length >= 12 && classes === 4) return 'twelve';
  return length >= 14 && classes >= 3 ? 'fourteen' : null;
}

function figuresOf(password: string): PasswordFigures {
  const classes = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(password)).length;
  const words = new Set(
    password
      .toLowerCase()
      .split(/[\s\-_.,;]+/)
      .filter((word) => /^\p{L}{3,}$/u.test(word)),
  ).size;
  return { length: [...password].length, classes, words };
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
