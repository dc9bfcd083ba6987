import { sentence } from '../both-languages';

/** What the commands of retention say. */
export const RETENTION_SENTENCES = {
  usage: sentence(
    () =>
      'Écrivez : retention preview [--on JOUR] [--json], retention decide LISTE.json --by "NOM, FONCTION" [--refuse] [--note TEXTE], retention suspend --patient IPP --organisation NOM --reference TEXTE [--on JOUR], retention resume --patient IPP --organisation NOM [--on JOUR], retention erase EMPREINTE [--confirm CODE --by "NOM, FONCTION"], retention journal [--confirm CODE --by "NOM, FONCTION"].',
    () =>
      'Write: retention preview [--on DAY] [--json], retention decide LIST.json --by "NAME, ROLE" [--refuse] [--note TEXT], retention suspend --patient IPP --organisation NAME --reference TEXT [--on DAY], retention resume --patient IPP --organisation NAME [--on DAY], retention erase DIGEST [--confirm CODE --by "NAME, ROLE"], retention journal [--confirm CODE --by "NAME, ROLE"].',
  ),
  columns: sentence(
    () => 'organisation;IPP;dernier acte;décès;conservé jusqu’au;règle;lignes',
    () => 'organisation;IPP;last act;death;kept until;rule;rows',
  ),
  'twenty-years': sentence(
    () => '20 ans',
    () => '20 years',
  ),
  'twenty-eighth-birthday': sentence(
    () => '28e anniversaire',
    () => '28th birthday',
  ),
  'ten-years-after-death': sentence(
    () => '10 ans après le décès',
    () => '10 years after death',
  ),
  counted: sentence(
    ({ files, on, suspended, unknown }) =>
      `Dossiers dont le délai est passé au ${on} : ${files}. Suspendus par un recours : ${suspended}. Sans date de naissance, donc gardés : ${unknown}. Rien n’est effacé.`,
    ({ files, on, suspended, unknown }) =>
      `Files whose time is over on ${on}: ${files}. Suspended by a litigation: ${suspended}. Without a birth date, so kept: ${unknown}. Nothing is erased.`,
  ),
  digest: sentence(
    ({ digest }) => `Empreinte de la liste : ${digest}`,
    ({ digest }) => `Digest of the list: ${digest}`,
  ),
  notAList: sentence(
    ({ file }) => `« ${file} » n’est pas une liste telle que « retention preview --json » l’a écrite.`,
    ({ file }) => `"${file}" is no list as "retention preview --json" wrote it.`,
  ),
  changed: sentence(
    () => 'Depuis que cette liste a été écrite, des dossiers ont changé : refaites la liste, et décidez de celle-là.',
    () => 'Files have changed since this list was written: make the list again, and decide of that one.',
  ),
  decidedAlready: sentence(
    () => 'Cette liste a déjà sa décision.',
    () => 'This list already has its decision.',
  ),
  decided: sentence(
    ({ files, by, digest }) => `Décision de ${by} gardée, sur ${files} dossiers, empreinte ${digest}. Rien n’est effacé.`,
    ({ files, by, digest }) => `Decision of ${by} kept, about ${files} files, digest ${digest}. Nothing is erased.`,
  ),
  fileUnknown: sentence(
    () => 'Aucun dossier ne répond à ce patient dans cette organisation.',
    () => 'No file answers to this patient in this organisation.',
  ),
  suspendedAlready: sentence(
    () => 'Un recours suspend déjà ce dossier.',
    () => 'A litigation already suspends this file.',
  ),
  suspended: sentence(
    ({ on }) => `Le délai de ce dossier est suspendu depuis le ${on}.`,
    ({ on }) => `The time of this file is suspended since ${on}.`,
  ),
  notSuspended: sentence(
    () => 'Aucun recours ne suspendait ce dossier à cette date.',
    () => 'No litigation suspended this file on that day.',
  ),
  resumed: sentence(
    ({ on }) => `Le délai de ce dossier court de nouveau depuis le ${on}.`,
    ({ on }) => `The time of this file runs again since ${on}.`,
  ),
};
