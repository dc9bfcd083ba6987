import type { IsoDate } from '../calendar';
import { isGrown } from './is-grown';
import type { Sex } from './types';

/** Whatever is no known sex is not determined. */
export const sexOf = (sex: string | null | undefined): Sex => (sex === 'F' || sex === 'M' ? sex : 'U');

/** What papers write before « le » and a birth date. */
export const BORN_IN_FRENCH: Readonly<Record<Sex, string>> = { F: 'née', M: 'né', U: 'naissance' };

/** The word to say: of a child, a girl or a boy; of nobody what is not known. */
export function sexWord({ sex, birthDate }: { sex: string; birthDate: string }, today: IsoDate) {
  const code = sexOf(sex);
  return code === 'U' || isGrown(birthDate, today) ? (`sex${code}` as const) : (`child${code}` as const);
}
