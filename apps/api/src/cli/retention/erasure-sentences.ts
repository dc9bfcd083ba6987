import { sentence } from '../both-languages';

/** What `retention erase` and `retention journal` say. */
export const ERASURE_SENTENCES = {
  noDecision: sentence(
    () =>
      'Aucune décision ne porte cette empreinte : donnez celle que « retention decide » a dite, ou ses douze premiers signes.',
    () => 'No decision has this digest: give the one that "retention decide" said, or its first twelve signs.',
  ),
  decisionAltered: sentence(
    () => 'Cette décision n’est plus celle qui a été prise : refaites la liste, et décidez de celle-là. Rien n’est effacé.',
    () => 'This decision is no longer the one that was taken: make the list again, and decide of that one. Nothing is erased.',
  ),
  decidedToKeep: sentence(
    ({ by }) => `${by} a décidé de garder ces dossiers : rien n’est effacé.`,
    ({ by }) => `${by} decided to keep these files: nothing is erased.`,
  ),
  notYet: sentence(
    ({ on }) => `Cette décision vaut pour le ${on}, qui n’est pas encore venu : rien n’est effacé.`,
    ({ on }) => `This decision is about ${on}, which has not come yet: nothing is erased.`,
  ),
  suspended: sentence(
    ({ organisation, ipp }) => `Reste : ${organisation}, ${ipp} : un recours le suspend.`,
    ({ organisation, ipp }) => `Stays: ${organisation}, ${ipp}: a litigation suspends it.`,
  ),
  'birth-unknown': sentence(
    ({ organisation, ipp }) => `Reste : ${organisation}, ${ipp} : sans date de naissance.`,
    ({ organisation, ipp }) => `Stays: ${organisation}, ${ipp}: without a birth date.`,
  ),
  'not-over': sentence(
    ({ organisation, ipp }) => `Reste : ${organisation}, ${ipp} : son délai n’est plus passé.`,
    ({ organisation, ipp }) => `Stays: ${organisation}, ${ipp}: its time is no longer over.`,
  ),
  changed: sentence(
    ({ organisation, ipp }) => `Reste : ${organisation}, ${ipp} : le dossier a changé depuis la décision.`,
    ({ organisation, ipp }) => `Stays: ${organisation}, ${ipp}: the file has changed since the decision.`,
  ),
  gone: sentence(
    ({ organisation, ipp }) => `Reste : ${organisation}, ${ipp} : ce dossier n’existe plus seul (fusionné, ou vide).`,
    ({ organisation, ipp }) => `Stays: ${organisation}, ${ipp}: this file no longer exists by itself (merged, or empty).`,
  ),
  held: sentence(
    ({ organisation, ipp, table }) =>
      `Reste : ${organisation}, ${ipp} : le dossier d’une autre organisation s’appuie sur lui (${table}).`,
    ({ organisation, ipp, table }) => `Stays: ${organisation}, ${ipp}: the file of another organisation rests on it (${table}).`,
  ),
  columns: sentence(
    () => 'table;lignes',
    () => 'table;rows',
  ),
  rehearsed: sentence(
    ({ files, staying, before, by }) =>
      `À blanc, selon la décision de ${by} : ${files} dossiers seraient effacés, ${staying} resteraient, ${before} le sont déjà. Rien n’est effacé.`,
    ({ files, staying, before, by }) =>
      `A rehearsal, by the decision of ${by}: ${files} files would be erased, ${staying} would stay, ${before} are erased already. Nothing is erased.`,
  ),
  toErase: sentence(
    ({ digest, code }) =>
      `Faites d’abord une sauvegarde. Pour effacer, sans retour : retention erase ${digest} --confirm ${code} --by "NOM, FONCTION"`,
    ({ digest, code }) =>
      `Make a backup first. To erase, with no way back: retention erase ${digest} --confirm ${code} --by "NAME, ROLE"`,
  ),
  otherState: sentence(
    () => 'Ce code n’est pas celui de l’essai à blanc d’aujourd’hui : refaites-le sans --confirm. Rien n’est effacé.',
    () => 'This code is not that of a rehearsal of today’s state: make it again without --confirm. Nothing is erased.',
  ),
  byWhom: sentence(
    () => 'Dites qui efface : --by "NOM, FONCTION".',
    () => 'Say who erases: --by "NAME, ROLE".',
  ),
  erased: sentence(
    ({ files, staying, before }) =>
      `Dossiers effacés : ${files}, sans retour. Restent : ${staying}. Effacés auparavant : ${before}.`,
    ({ files, staying, before }) => `Files erased: ${files}, with no way back. Staying: ${staying}. Erased before: ${before}.`,
  ),
  monthsOver: sentence(
    ({ months, upto, entries }) =>
      `Mois du journal dont le délai de vingt ans est passé : ${months}, jusqu’à ${upto} ; ${entries} lignes.`,
    ({ months, upto, entries }) =>
      `Months of the journal whose twenty years are over: ${months}, up to ${upto}; ${entries} entries.`,
  ),
  noMonth: sentence(
    () => 'Aucun mois du journal ne peut s’en aller.',
    () => 'No month of the journal may go.',
  ),
  monthStays: sentence(
    ({ month, why }) => `${month} reste, et les suivants : ${why}.`,
    ({ month, why }) => `${month} stays, and those after it: ${why}.`,
  ),
  unsealed: sentence(
    () => 'il n’est pas scellé en entier',
    () => 'it is not sealed to its end',
  ),
  litigation: sentence(
    () => 'un recours dure, d’un patient qui y est nommé',
    () => 'a litigation lasts, of a patient named in it',
  ),
  'not-apart': sentence(
    () => 'ses lignes sont dans la partition commune',
    () => 'its entries are in the common partition',
  ),
  notIntact: sentence(
    () => 'Le journal n’est pas intact (« journal verify ») : rien ne s’en va avant que l’on sache pourquoi.',
    () => 'The journal is not intact ("journal verify"): nothing goes before one knows why.',
  ),
  toDrop: sentence(
    ({ code }) => `Pour les retirer, sans retour : retention journal --confirm ${code} --by "NOM, FONCTION"`,
    ({ code }) => `To let them go, with no way back: retention journal --confirm ${code} --by "NAME, ROLE"`,
  ),
  dropped: sentence(
    ({ months, upto }) => `Mois retirés du journal : ${months}, jusqu’à ${upto}. Leurs scellés restent.`,
    ({ months, upto }) => `Months let go from the journal: ${months}, up to ${upto}. Their seals stay.`,
  ),
};
