import type { ListFault } from '@jalon/interop/directory';
import { sentence } from './both-languages';

/** What the command line says, in French and in English. */
export const SENTENCES = {
  unknownCommand: sentence(
    ({ command }) => `Commande inconnue : « ${command} ». « jalon help » les montre toutes.`,
    ({ command }) => `Unknown command: "${command}". "jalon help" shows them all.`,
  ),
  fileMissing: sentence(
    ({ file }) => `Le fichier « ${file} » n’existe pas, ou n’est pas lisible.`,
    ({ file }) => `The file "${file}" does not exist, or cannot be read.`,
  ),
  argumentMissing: sentence(
    ({ usage }) => `Il manque quelque chose. Écrivez : ${usage}`,
    ({ usage }) => `Something is missing. Write: ${usage}`,
  ),
  optionWrong: sentence(
    ({ option, usage }) => `L’option « ${option} » n’est pas possible ici. Écrivez : ${usage}`,
    ({ option, usage }) => `The option "${option}" is not possible here. Write: ${usage}`,
  ),
  notADay: sentence(
    ({ option, typed }) => `« ${typed} » (${option}) n’est pas un jour du calendrier : écrivez-le 2026-11-23.`,
    ({ option, typed }) => `"${typed}" (${option}) is no day of the calendar: write it as 2026-11-23.`,
  ),
  notALength: sentence(
    ({ typed }) => `« ${typed} » (--ipp-length) n’est pas une longueur d’IPP : un nombre de 1 à 20.`,
    ({ typed }) => `"${typed}" (--ipp-length) is no length of an IPP: a number from 1 to 20.`,
  ),
  optionTwice: sentence(
    ({ option }) => `${option} est donné deux fois : gardez une seule valeur.`,
    ({ option }) => `${option} is given twice: keep one value.`,
  ),
  keyTwice: sentence(
    ({ file, key }) => `« ${key} » est écrit deux fois dans « ${file} » : gardez une seule valeur.`,
    ({ file, key }) => `"${key}" is written twice in "${file}": keep one value.`,
  ),
  pairWrong: sentence(
    ({ option, typed }) => `${option} s’écrit CLÉ=VALEUR : « ${typed} » n’est pas de cette forme.`,
    ({ option, typed }) => `${option} is written KEY=VALUE: "${typed}" is not of that form.`,
  ),
  notJson: sentence(
    ({ file }) => `« ${file} » n’est pas un fichier JSON bien formé.`,
    ({ file }) => `"${file}" is not a well-formed JSON file.`,
  ),
  imported: sentence(
    ({ created, changed, same }) => `${created} créés, ${changed} modifiés, ${same} sans changement.`,
    ({ created, changed, same }) => `${created} created, ${changed} changed, ${same} as before.`,
  ),
  tried: sentence(
    ({ created, changed, same }) =>
      `Essai, rien n’est écrit : ${created} à créer, ${changed} à modifier, ${same} sans changement.`,
    ({ created, changed, same }) => `Dry run, nothing is written: ${created} to create, ${changed} to change, ${same} as before.`,
  ),
  nothingWritten: sentence(
    ({ count }) => `Rien n’a été écrit : ${count} ligne(s) à corriger.`,
    ({ count }) => `Nothing was written: ${count} row(s) to correct.`,
  ),
  passwordsOnce: sentence(
    () => 'Mots de passe temporaires, montrés une seule fois ; chacun choisit le sien à sa première connexion.',
    () => 'Temporary passwords, shown once; everybody chooses their own when they first sign in.',
  ),
  loginTaken: sentence(
    ({ login }) => `L’identifiant « ${login} » est déjà pris par quelqu’un d’autre.`,
    ({ login }) => `The login "${login}" already belongs to somebody else.`,
  ),
  loginShape: sentence(
    ({ login }) => `« ${login} » ne peut pas être un identifiant : 3 à 64 lettres, chiffres, points ou tirets.`,
    ({ login }) => `"${login}" cannot be a login: 3 to 64 letters, figures, points or hyphens.`,
  ),
  administrator: sentence(
    ({ name, organisation }) => `${name} administre désormais « ${organisation} ».`,
    ({ name, organisation }) => `${name} now administers "${organisation}".`,
  ),
  backedUp: sentence(
    ({ rows, tables, file }) =>
      `${rows} lignes de ${tables} tables dans « ${file} ». Ce fichier contient des données de santé : gardez-le chiffré.`,
    ({ rows, tables, file }) => `${rows} rows of ${tables} tables in "${file}". This file holds health data: keep it encrypted.`,
  ),
  backupExists: sentence(
    ({ file }) => `« ${file} » existe déjà : choisissez un autre nom, une sauvegarde n’en écrase jamais une autre.`,
    ({ file }) => `"${file}" exists already: choose another name, a backup never overwrites another.`,
  ),
  restored: sentence(
    ({ rows, tables, at }) => `${rows} lignes de ${tables} tables rétablies, telles qu’elles étaient le ${at}.`,
    ({ rows, tables, at }) => `${rows} rows of ${tables} tables restored, as they were on ${at}.`,
  ),
  notABackup: sentence(
    ({ file }) => `« ${file} » n’est pas une sauvegarde de Jalon, ou elle est incomplète : rien n’a été rétabli.`,
    ({ file }) => `"${file}" is not a backup of Jalon, or it is incomplete: nothing was restored.`,
  ),
  backupAltered: sentence(
    ({ file }) => `« ${file} » a été altéré depuis sa sauvegarde : rien n’a été rétabli.`,
    ({ file }) => `"${file}" was altered since it was made: nothing was restored.`,
  ),
  otherVersion: sentence(
    ({ theirs, ours }) =>
      `Cette sauvegarde vient d’une autre version (${theirs}) que celle-ci (${ours}) : rétablissez-la avec la sienne, puis mettez à jour.`,
    ({ theirs, ours }) =>
      `This backup comes from another version (${theirs}) than this one (${ours}): restore it with its own, then upgrade.`,
  ),
  notEmpty: sentence(
    ({ table }) => `La base n’est pas vide (${table}) : une sauvegarde ne se rétablit que dans une base neuve.`,
    ({ table }) => `The database is not empty (${table}): a backup is restored only into a new one.`,
  ),
  plansWritten: sentence(
    ({ count, folder }) => `${count} plan(s) dans « ${folder} ».`,
    ({ count, folder }) => `${count} plan(s) in "${folder}".`,
  ),
  daysWrong: sentence(
    ({ typed }) => `« ${typed} » n’est pas un nombre de jours : de 1 à 7.`,
    ({ typed }) => `"${typed}" is not a number of days: 1 to 7.`,
  ),
  place: sentence(
    ({ row, column }) => (row === 0 ? 'Fichier' : column ? `Ligne ${row}, ${column}` : `Ligne ${row}`),
    ({ row, column }) => (row === 0 ? 'File' : column ? `Row ${row}, ${column}` : `Row ${row}`),
  ),
  journalRead: sentence(
    ({ entries, seals, heads }) => `${entries} entrées lues, ${seals} scellés, ${heads} têtes gardées hors de la base.`,
    ({ entries, seals, heads }) => `${entries} entries read, ${seals} seals, ${heads} heads kept outside the database.`,
  ),
  journalNoHead: sentence(
    () =>
      'Aucune tête gardée hors de la base : un journal dont tous les scellés auraient été refaits ne se verrait pas. Donnez --head FICHIER.',
    () => 'No head kept outside the database: a journal whose seals were all made anew would not be seen. Give --head FILE.',
  ),
  journalUnsealed: sentence(
    ({ entries, age }) => `${entries} entrées attendent leur scellé, la plus ancienne depuis ${age} s.`,
    ({ entries, age }) => `${entries} entries await their seal, the oldest for ${age} s.`,
  ),
  journalDropped: sentence(
    ({ upto, seals }) =>
      `Mois retirés à l’échéance de leur délai, jusqu’à ${upto} : ${seals} scellés restent, sans leurs entrées.`,
    ({ upto, seals }) => `Months let go at the end of their time, up to ${upto}: ${seals} seals stay, without their entries.`,
  ),
  journalChain: sentence(
    ({ seal, to }) => `Scellé ${seal} (${to}) : il ne suit pas le précédent. Il a été refait, ou un autre a été retiré.`,
    ({ seal, to }) => `Seal ${seal} (${to}): it does not follow the one before. It was made anew, or another was removed.`,
  ),
  journalEntries: sentence(
    ({ seal, from, to }) => `Scellé ${seal} : une entrée entre ${from} et ${to} a été altérée ou retirée après coup.`,
    ({ seal, from, to }) => `Seal ${seal}: an entry between ${from} and ${to} was altered or removed afterwards.`,
  ),
  journalAdded: sentence(
    ({ from }) => `Une entrée datée du ${from} a été ajoutée parmi celles qui étaient déjà scellées.`,
    ({ from }) => `An entry dated ${from} was added among those already sealed.`,
  ),
  journalLostByRestore: sentence(
    ({ seal, from, to }) =>
      `La base a été rétablie d’une sauvegarde : les entrées scellées entre ${from} et ${to} (à partir du scellé ${seal}) n’y sont plus. Gardez la base d’avant le rétablissement : elles s’y lisent.`,
    ({ seal, from, to }) =>
      `The database was restored from a backup: the entries sealed between ${from} and ${to} (from seal ${seal} on) are no longer in it. Keep the database of before the restore: they can be read there.`,
  ),
  journalHeadMissing: sentence(
    ({ seal, to }) => `La tête ${seal} (${to}) est gardée hors de la base et n’y est plus : des scellés ont été retirés.`,
    ({ seal, to }) => `Head ${seal} (${to}) is kept outside the database and is no longer in it: seals were removed.`,
  ),
  journalHeadDiffers: sentence(
    ({ seal, to }) => `La tête ${seal} (${to}) n’est pas celle de la base : les scellés ont été refaits.`,
    ({ seal, to }) => `Head ${seal} (${to}) is not that of the database: seals were made anew.`,
  ),
  journalHeadUnread: sentence(
    ({ file, line }) => `« ${file} », ligne ${line} : ce n’est pas une tête de scellé. Donnez le fichier tel que Jalon l’écrit.`,
    ({ file, line }) => `"${file}", line ${line}: this is no seal head. Give the file as Jalon writes it.`,
  ),
  journalIntact: sentence(
    () => 'Le journal est intact.',
    () => 'The journal is intact.',
  ),
  journalAltered: sentence(
    ({ faults }) => `Le journal a été altéré : ${faults} constat(s).`,
    ({ faults }) => `The journal was altered: ${faults} finding(s).`,
  ),
  journalEpoch: sentence(
    ({ number }) => `Le journal commence son époque ${number} : ce qui s’écrit désormais est scellé à part.`,
    ({ number }) => `The journal begins its epoch ${number}: what is written from now on is sealed apart.`,
  ),
} as const;

const FAULTS: Record<string, { fr: string; en: string }> = {
  blank: { fr: 'à remplir', en: 'to be filled in' },
  'column-missing': { fr: 'cette colonne manque', en: 'this column is missing' },
  'empty-file': { fr: 'le fichier est vide', en: 'the file is empty' },
  'not-a-text': { fr: 'ce n’est pas une liste CSV', en: 'this is not a CSV list' },
  'kind-unknown': { fr: 'type inconnu', en: 'unknown kind' },
  'finess-wrong': {
    fr: 'ce FINESS n’est pas juste (9 caractères et leur clé)',
    en: 'this FINESS is wrong (9 characters and their key)',
  },
  'rpps-wrong': { fr: 'ce RPPS n’est pas juste (11 chiffres et leur clé)', en: 'this RPPS is wrong (11 figures and their key)' },
  'ipp-length': { fr: 'longueur de 1 à 20', en: 'a length from 1 to 20' },
  'time-zone': { fr: 'fuseau horaire inconnu : Europe/Paris, par exemple', en: 'unknown time zone: Europe/Paris, for instance' },
  'login-shape': { fr: '3 à 64 lettres, chiffres, points ou tirets', en: '3 to 64 letters, figures, points or hyphens' },
  'function-unknown': { fr: 'fonction inconnue', en: 'unknown function' },
  'yes-or-no': { fr: 'à écrire oui ou non', en: 'to be written yes or no' },
  'date-wrong': { fr: 'date à écrire 2026-11-23 ou 23/11/2026', en: 'a date, written 2026-11-23 or 23/11/2026' },
  'ends-before-it-begins': { fr: 'la fin vient avant le début', en: 'the end comes before the beginning' },
  'organisation-unknown': { fr: 'aucun établissement de ce nom ou de ce FINESS', en: 'no organisation of this name or FINESS' },
  'organisation-twice': {
    fr: 'plusieurs établissements de ce nom : donnez le FINESS',
    en: 'several organisations of this name: give the FINESS',
  },
  'unit-unknown': { fr: 'aucune unité de ce nom dans cet établissement', en: 'no unit of this name in this organisation' },
  'unit-missing': { fr: 'cette fonction travaille dans une unité', en: 'this function works in a unit' },
  'login-of-another': { fr: 'cet identifiant est à quelqu’un d’autre', en: 'this login belongs to somebody else' },
};

export function faultSentence({ row, column, code, typed }: ListFault, language: 'fr' | 'en'): string {
  const place = SENTENCES.place[language]({ row, column: column ?? '' });
  const quoted = typed ? (language === 'fr' ? ` « ${typed} »` : ` "${typed}"`) : '';
  const colon = language === 'fr' ? ' :' : ':';
  return `${place}${colon}${quoted}${quoted ? ',' : ''} ${FAULTS[code]?.[language] ?? code}`;
}
