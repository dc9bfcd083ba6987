import { plain } from '../table';

export type StatedKind = 'first' | 'resumption' | 'ongoing' | null;

const OCCASION =
  '(?:fois|venue|cure|cycle|visite|rdv|seance|injection|administration|hdj|hj|chimio|perf[a-z]*|passage|ttt|traitement|immuno[a-z]*)';
const FIRST = new RegExp(
  String.raw`\b(?:premieres?|premier|prem|1 ?(?:ere|re|er|iere|e)?) ?${OCCASION}\b|\bprimo\b|\bprimo ?(?:venue|arrivant|administration|cure)` +
    String.raw`|\b(?:nouve(?:au|lle)|nvx|nve(?:au|lle)) (?:patiente?|pte?|venue|entree|cas|arrivante?|dossier)\b|^(?:nouve(?:au|lle)|nouv|nv(?:eau|elle)?)$|^nv(?: patiente?)$|^new(?: patient)?$` +
    String.raw`|(?<!\bre ?)\b(?:initiation|instauration)\b|\bdebut (?:de )?(?:ttt|traitement|chimio)|\bdemarrage\b|^first\b|\bfirst (?:visit|time)|^(?:premiere|1ere|1re|1er)$`,
);
const RESUMPTION =
  /\b(?:re ?prises?(?! (?:du|de) (?:travail|poids|activite|sport|marche))|reprend|resum[a-z]+|restart[a-z]*|redemarrage|reintroduction|re ?(?:initiation|instauration))\b|\bretour (?:apres|de pause)|^repr?\b|\bapres (?:pause|interruption)/;
const ONGOING =
  /\b(?:en cours|suites?|poursuite|suivi|habituel(?:le)?|continu[a-z]*|ongoing|follow ?up|returning|anciene?|ancien(?:ne)?|connue?|deja venue?)\b/;
const NEGATED = /\b(?:pas|non|aucune?|ni|sans)\b.{0,12}\b(?:premiere|1ere|1re|reprise|primo|nouve)/;

/** What a text states of the visit's kind; null when it speaks of something else, or of nothing. */
export function readArrival(text: string): StatedKind {
  const words = plain(text);
  if (words === '' || NEGATED.test(words)) return null;
  const first = FIRST.exec(words)?.index ?? -1;
  const resumption = RESUMPTION.exec(words)?.index ?? -1;
  if (first >= 0 && (resumption < 0 || first < resumption)) return 'first';
  if (resumption >= 0) return 'resumption';
  return ONGOING.test(words) ? 'ongoing' : null;
}

/** One sign in a column of kinds: N(ouveau), P(remière) or 1, R(eprise), S(uite). */
export function readArrivalLetter(text: string): StatedKind {
  return LETTERS[text.replace(/[\s°.]+$/, '').toUpperCase()] ?? null;
}

const LETTERS: Readonly<Record<string, StatedKind>> = { N: 'first', P: 'first', '1': 'first', R: 'resumption', S: 'ongoing' };

/**
 * Whether a column's letters are those of kinds: beside O(ui), or alone on every row, N rather means « non », and P beside N no
 * first visit.
 */
export function writesArrivalLetters(texts: readonly string[]): boolean {
  const others = texts.filter((text) => !/^[np1]$/i.test(text));
  const firsts = new Set(texts.filter((text) => /^[np]$/i.test(text)).map((text) => text.toUpperCase()));
  return others.length > 0 && firsts.size < 2 && !others.some((text) => /^(?:o|oui|non|\d+)$/i.test(text));
}

/** A cell ticked, crossed or answered; null when it is neither yes nor no. */
export function readYesNo(text: string): 'yes' | 'no' | null {
  if (/^[✓✔√☑☒✗✘×xX]$/.test(text)) return 'yes';
  const words = plain(text);
  if (
    /^(?:oui|o|x|xx|1|vrai|true|yes|y|ok|fait|faite|recue?|ok recue?|a faire|demandee?|prevue?|prescrite?|ville|labo)\b/.test(
      words,
    )
  )
    return 'yes';
  return /^(?:non|n|0|faux|false|no|pas|aucun)\b/.test(words) ? 'no' : null;
}

/** « 1 », « R » and « S » alone, a resumption among them: kinds of visits even under a header as vague as « Type ». */
export function isColumnOfLetters(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => !/^[-–—/.\s]*$/.test(text));
  const kinds = new Set(filled.map(readArrivalLetter));
  return !kinds.has(null) && kinds.has('resumption') && kinds.size > 1;
}
