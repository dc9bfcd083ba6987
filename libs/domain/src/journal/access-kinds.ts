/** What an entry of the journal is, as the page and its export say it. */
export const KINDS_IN_FRENCH = {
  listed: 'vu dans une liste',
  opened: 'dossier ouvert',
  wrote: 'écriture',
  exported: 'export',
  denied: 'refus',
  'signed-in': 'connexion',
  'signed-out': 'déconnexion',
};

export type AccessKind = keyof typeof KINDS_IN_FRENCH;

export const KINDS_IN_ENGLISH: Record<AccessKind, string> = {
  listed: 'seen in a list',
  opened: 'file opened',
  wrote: 'written',
  exported: 'exported',
  denied: 'refused',
  'signed-in': 'signed in',
  'signed-out': 'signed out',
};

const isKnown = (kind: string): kind is AccessKind => Object.hasOwn(KINDS_IN_FRENCH, kind);

/** One that has no words shows its own name: nothing of the journal is hidden for want of a translation. */
export function kindInWords(kind: string, say: (kind: AccessKind) => string = (known) => KINDS_IN_FRENCH[known]): string {
  return isKnown(kind) ? say(kind) : kind;
}
