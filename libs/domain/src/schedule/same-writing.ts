/** The same words written by two hands: accents, case, spaces and punctuation do not count ("R-CHOP" = "r chop", "Dr  Klein" = "DR KLEIN"). */
export function sameWriting(text: string | null | undefined): string {
  if (!text) return '';
  const known = seen.get(text);
  if (known !== undefined) return known;
  const key = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}+]/gu, '');
  // A schedule repeats the same few protocols, doctors and names thousands of times.
  if (seen.size > 20_000) seen.clear();
  seen.set(text, key);
  return key;
}

const seen = new Map<string, string>();

/** A physician's name without the title, so that "Dr ROUGIER", "Pr Rougier" and "ROUGIER" are one person. */
export function physicianKey(name: string | null | undefined): string {
  return sameWriting((name ?? '').trim().replace(/^(docteur|professeur|dr|pr)(\.\s*|\s+)/i, ''));
}

/** Whether a physician as a file writes her ("Dr SABATIER", "SABATIER Nour") is this person. */
export function namesPerson(written: string | null | undefined, person: { givenName: string; familyName: string }): boolean {
  const { givenName, familyName } = person;
  const key = physicianKey(written);
  return key !== '' && [familyName, givenName + familyName, familyName + givenName].some((name) => sameWriting(name) === key);
}
