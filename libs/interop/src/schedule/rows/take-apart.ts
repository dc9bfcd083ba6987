import { isUpper } from '../cells/split-name';
import { holdsCycle } from '../cells/treatment';
import { namesTreatment } from '../columns/column-content';
import { tidy } from '../table';

export type Apart = {
  readonly name: string;
  readonly birth: string;
  readonly ipp: string;
  readonly sex: 'M' | 'F' | null;
  readonly treatment: string;
};

/** Beyond, nobody's name and treatment: looked at in full, thousands of such cells would take minutes. */
const LONGEST = 300;

/** What the patient's cell holds beside the name: the birth, the number, the sex, the treatment; an age or a telephone is left out. */
export function takeApart(text: string): Apart {
  if (text.length > LONGEST) return { name: text, birth: '', ipp: '', sex: null, treatment: '' };
  let name = text;
  const take = (pattern: RegExp): string => {
    const match = pattern.exec(name);
    if (!match) return '';
    name = tidy(name.replace(match[0], ' '));
    return match[1] ?? match[0];
  };
  // First: the first figures of 06.12.34.56.78 look like a date.
  take(/[\s,;:(–-]*(?:t[ée]l\.?\s*:?\s*)(?<!\d)0[1-9](?:[\s.-]?\d{2}){4}(?!\d)\)?|[\s:]*(?<!\d)0[1-9](?:[\s.-]\d{2}){4}(?!\d)/iu);
  const birth = take(
    /[\s,;(-]*(?:n[ée]+(?:\(?e\)?)?\s+le\s*:?|ddn\s*:?|°)?\s*(?<!\d)(\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2}))(?!\d)\)?/iu,
  );
  take(/[\s,(-]*\b\d{1,3}\s*a(?:ns?)?\b\.?\)?/i);
  const ipp = take(/[\s,;([-]*(?:ipp|nip|n°|dossier)?\s*[:°]?\s*(?<![\p{L}\d])(\d{6,10})(?!\d)[)\]]?/iu);
  const sex = take(/\s+\(([MFH])\)/);
  const behind = treatmentBehind(name);
  return { ...behind, birth, ipp, sex: sex === '' ? null : sex === 'F' ? 'F' : 'M' };
}

/** « ROUX Luc - FOLFOX C2J1 »: behind a surname in capitals and a given name, a product or a cycle begins the treatment. */
function treatmentBehind(text: string): { name: string; treatment: string } {
  const words = text.split(' ');
  const at = words.findIndex((word, i) => i > 1 && (namesTreatment(word) || holdsCycle(word)));
  const names = words.slice(0, at < 0 ? words.length : at).filter((word) => /\p{L}/u.test(word));
  const whole = names.some((word) => /\p{Lu}{2}/u.test(word) && isUpper(word)) && !isUpper(names.at(-1) ?? '');
  const cut = at < 0 || !whole ? words.length : at;
  const trimmed = (part: readonly string[]): string => part.join(' ').replace(/[\s,;:–(-]+$/, '');
  return { name: trimmed(words.slice(0, cut)), treatment: trimmed(words.slice(cut)).replace(/^\((.*)\)$/, '$1') };
}
