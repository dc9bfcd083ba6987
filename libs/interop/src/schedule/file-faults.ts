import type { RowFault, ScheduleReading } from '@jalon/domain/schedule';
import { ENGLISH_FILE_SENTENCES } from './english-file-sentences';
import type { FileFaultCode } from './table';

const SAVE_AS = 'ouvrez-la dans votre tableur puis « Enregistrer sous » au format .xlsx ou .csv';

const SENTENCES: Readonly<Record<FileFaultCode, string>> = {
  archive: 'Ce fichier est une archive compressée : ouvrez-la et envoyez la liste elle-même, en .xlsx ou en .csv.',
  'binary-file': 'Ce fichier n’est pas une liste : envoyez le planning en .xlsx ou en .csv.',
  'damaged-workbook': `Ce classeur est abîmé ou incomplet : ${SAVE_AS.replace('-la', '-le')}, et envoyez la copie.`,
  'empty-file': 'Ce fichier est vide : vérifiez l’export, puis envoyez-le de nouveau.',
  'file-too-large': 'Ce fichier est trop gros (12 Mo au plus) : n’envoyez que les jours à venir, sans images.',
  'old-xls': `Ce classeur est d’un ancien format (.xls ou .xlsb) : ${SAVE_AS.replace('-la', '-le')}.`,
  'only-headers': 'Ce fichier ne contient que des titres de colonnes, aucune visite : vérifiez la période de l’export.',
  'numbers-sheet': `Cette liste est au format Numbers : ${SAVE_AS}.`,
  pdf: 'Ce fichier est un PDF : demandez la même liste en .xlsx ou en .csv.',
  picture: 'Ce fichier est une image : envoyez le planning lui-même, en .xlsx ou en .csv.',
  'protected-workbook': 'Ce classeur est protégé par un mot de passe : enlevez le mot de passe, enregistrez, puis envoyez-le.',
  'reading-failed': 'Ce fichier n’a pas pu être lu : enregistrez-le de nouveau en .xlsx ou en .csv, puis envoyez-le.',
  'took-too-long':
    'La lecture de ce fichier a été arrêtée, elle demandait trop de temps ou de mémoire : n’envoyez que les jours à venir.',
  'too-many-rows': 'Ce fichier a trop de lignes (50 000 au plus) : n’envoyez que les jours à venir.',
  'unsafe-xml':
    'Ce classeur contient des déclarations qui ne sont pas acceptées par sécurité : recopiez la liste dans un classeur neuf.',
  'web-page': `Ce fichier est une page web où aucune liste de visites n’a été trouvée : refaites l’export, ou ${SAVE_AS.replace('-la', '-le')}.`,
  'word-document':
    'Ce fichier est un document texte ou une présentation : copiez le tableau dans un tableur et envoyez-le en .xlsx ou en .csv.',
  'workbook-too-large': 'Ce classeur est trop gros une fois décompressé : recopiez les jours à venir dans un classeur neuf.',
  'no-such-file': 'Ce fichier est introuvable ou ne peut pas être ouvert : vérifiez son nom et son dossier.',
};

/** The one fault of a file that cannot be read at all. */
export function fileFault(code: FileFaultCode): RowFault {
  const [message, english] = [SENTENCES[code], ENGLISH_FILE_SENTENCES[code]];
  return { row: 0, sheet: null, column: null, code, message, english, raw: [], ipp: null, day: null };
}

export function unreadable(code: FileFaultCode): ScheduleReading {
  return { kind: 'unreadable', fault: fileFault(code) };
}
