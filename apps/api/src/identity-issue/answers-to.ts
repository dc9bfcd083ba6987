/** How an identity question is settled. */
export type IdentityAnswer =
  'this-record' | 'record-is-right' | 'identity-corrected' | 'other-person' | 'not-the-same' | 'checked';

/**
 * What may be answered to each kind of question. « C’est ce dossier » chooses among several for a row that fits them all. « Pas la même » needs two records; « autre personne » needs a row that somebody
 * wrote. Merging two records is another, heavier act and is not among these.
 */
const ANSWERS: Record<string, readonly IdentityAnswer[]> = {
  'traits-differ': ['record-is-right', 'identity-corrected', 'other-person'],
  'name-to-check': ['record-is-right', 'identity-corrected', 'other-person'],
  'other-ipp': ['record-is-right', 'identity-corrected', 'other-person'],
  'ipp-missing': ['checked', 'identity-corrected', 'other-person'],
  ambiguous: ['this-record', 'identity-corrected', 'not-the-same', 'checked'],
  collision: ['not-the-same', 'identity-corrected', 'checked'],
  'possible-duplicate': ['not-the-same', 'identity-corrected', 'checked'],
  provisional: ['identity-corrected', 'checked'],
  'known-elsewhere': ['not-the-same', 'identity-corrected', 'checked'],
  'wrong-patient': ['checked', 'identity-corrected'],
};

export function answersTo(kind: string, identities: number, elsewhere = 0): readonly IdentityAnswer[] {
  return (ANSWERS[kind] ?? ['checked']).filter(
    (answer) =>
      (answer !== 'not-the-same' || identities > 1 || elsewhere > 0) &&
      (answer !== 'this-record' || identities > 0) &&
      (answer !== 'identity-corrected' || identities > 0),
  );
}

export function isIdentityAnswer(typed: string): typed is IdentityAnswer {
  return ['this-record', 'record-is-right', 'identity-corrected', 'other-person', 'not-the-same', 'checked'].includes(typed);
}
