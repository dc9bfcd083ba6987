import type { RowFault, ScheduleField } from '@jalon/domain/schedule';
import { ENGLISH_FIELD_NAMES, FIELD_NAMES, type RowFaultCode } from './row-faults';

type Sentence = (value: string, detail: string) => string;

/** What is wrong and what to do, in both languages. */
const SENTENCES: Readonly<Record<RowFaultCode, { readonly fr: Sentence; readonly en: Sentence }>> = {
  'birth-after-visit': {
    fr: (value) => `La naissance « ${value} » n’est pas avant la visite : corrigez la date de naissance.`,
    en: (value) => `The birth “${value}” is not before the visit: correct the date of birth.`,
  },
  'birth-in-future': {
    fr: (value) => `La naissance « ${value} » est dans le futur : corrigez la date de naissance.`,
    en: (value) => `The birth “${value}” is in the future: correct the date of birth.`,
  },
  'birth-too-old': {
    fr: (value) => `La naissance « ${value} » est avant 1900 : corrigez la date de naissance.`,
    en: (value) => `The birth “${value}” is before 1900: correct the date of birth.`,
  },
  'columns-not-recognised': {
    fr: () =>
      'Les colonnes de ce fichier n’ont pas été reconnues : ajoutez une ligne de titres (Date, Heure, IPP, Nom, Prénom, Date de naissance, Protocole, Médecin), ou nommez les colonnes à l’écran.',
    en: () =>
      'The columns of this file were not recognised: add a row of titles (Date, Heure, IPP, Nom, Prénom, Date de naissance, Protocole, Médecin), or name the columns on the screen.',
  },
  'date-too-far': {
    fr: (value) => `La date « ${value} » est trop lointaine : vérifiez l’année.`,
    en: (value) => `The date “${value}” is too far away: check the year.`,
  },
  'date-too-old': {
    fr: (value) => `La date « ${value} » est passée depuis longtemps : vérifiez l’année.`,
    en: (value) => `The date “${value}” is long past: check the year.`,
  },
  'day-apart': {
    fr: (value) => `La date « ${value} » est à plus de six mois de toutes les autres du fichier : vérifiez l’année.`,
    en: (value) => `The date “${value}” is more than six months from all others of the file: check the year.`,
  },
  'duplicate-row': {
    fr: (_, detail) => `Cette visite est déjà à la ligne ${detail} : supprimez l’une des deux, ou corrigez-la.`,
    en: (_, detail) => `This visit is already on row ${detail}: remove one of the two, or correct it.`,
  },
  'error-cell': {
    fr: (value) => `La cellule affiche l’erreur « ${value} » : écrivez la valeur à la place.`,
    en: (value) => `The cell shows the error “${value}”: write the value instead.`,
  },
  'formula-text': {
    fr: (value) => `La cellule contient la formule « ${value} », qui n’est pas exécutée : écrivez la valeur à la place.`,
    en: (value) => `The cell holds the formula “${value}”, which is not run: write the value instead.`,
  },
  'formula-without-value': {
    fr: (value) => `La formule « ${value} » n’a pas de résultat enregistré : collez la valeur à la place.`,
    en: (value) => `The formula “${value}” has no saved result: paste the value instead.`,
  },
  'impossible-birth': {
    fr: (value) => `« ${value} » n’est pas une date de naissance possible : écrivez-la comme 19/05/1953.`,
    en: (value) => `“${value}” is no possible date of birth: write it as 19/05/1953.`,
  },
  'impossible-date': {
    fr: (value) => `« ${value} » n’est pas une date possible : écrivez-la comme 23/11/2026.`,
    en: (value) => `“${value}” is no possible date: write it as 23/11/2026.`,
  },
  'impossible-hour': {
    fr: (value) => `« ${value} » n’est pas une heure : écrivez-la comme 08:30.`,
    en: (value) => `“${value}” is no hour: write it as 08:30.`,
  },
  'impossible-ipp': {
    fr: (value, detail) => `« ${value} » n’est pas un IPP de ${detail} chiffres : recopiez-le depuis le dossier.`,
    en: (value, detail) => `“${value}” is no IPP of ${detail} figures: copy it from the record.`,
  },
  'impossible-name': {
    fr: (value) => `« ${value} » n’est pas un nom de personne : recopiez l’identité depuis le dossier.`,
    en: (value) => `“${value}” is no person’s name: copy the identity from the record.`,
  },
  'ipp-of-two-people': {
    fr: (value, detail) => `L’IPP ${value} est aussi celui de ${detail} : recopiez l’IPP de chacun depuis son dossier.`,
    en: (value, detail) => `The IPP ${value} is also that of ${detail}: copy the IPP of each from the record.`,
  },
  'marked-cancelled': {
    fr: (value) =>
      `Marquée « ${value} », la ligne n’est pas lue comme une visite : si le patient vient, effacez la mention ; sinon, retirez la ligne.`,
    en: (value) =>
      `Marked “${value}”, the row is not read as a visit: if the patient comes, erase these words; otherwise, remove the row.`,
  },
  'missing-birth': {
    fr: () => 'La date de naissance manque : ajoutez-la, aucun patient n’est reconnu sans elle.',
    en: () => 'The date of birth is missing: add it, no patient is recognised without it.',
  },
  'missing-column': {
    fr: (_, detail) =>
      `Aucune colonne « ${nameIn(FIELD_NAMES, detail)} » n’a été trouvée : ajoutez-la, ou nommez à l’écran la colonne qui la contient.`,
    en: (_, detail) =>
      `No column “${nameIn(ENGLISH_FIELD_NAMES, detail)}” was found: add it, or name on the screen the column that holds it.`,
  },
  'missing-date': {
    fr: () => 'La date de la visite manque : ajoutez-la sur la ligne, ou écrivez le jour au-dessus (« Lundi 23 novembre 2026 »).',
    en: () => 'The date of the visit is missing: add it on the row, or write the day above (“Lundi 23 novembre 2026”).',
  },
  'missing-first-name': {
    fr: () => 'Le prénom manque : ajoutez-le après le nom.',
    en: () => 'The given name is missing: add it after the surname.',
  },
  'missing-hour': {
    fr: (value) =>
      value === ''
        ? 'L’heure manque : ajoutez l’heure d’arrivée, comme 08:30.'
        : `« ${value} » ne donne pas d’heure : écrivez l’heure d’arrivée, comme 08:30.`,
    en: (value) =>
      value === ''
        ? 'The hour is missing: add the hour of arrival, as 08:30.'
        : `“${value}” gives no hour: write the hour of arrival, as 08:30.`,
  },
  'missing-ipp': {
    fr: () => 'L’IPP manque : recopiez-le depuis le dossier.',
    en: () => 'The IPP is missing: copy it from the record.',
  },
  'missing-name': {
    fr: () => 'Le nom du patient manque : recopiez son identité depuis le dossier.',
    en: () => 'The patient’s name is missing: copy the identity from the record.',
  },
  'names-exchanged': {
    fr: (value) => `« ${value} » : le nom et le prénom semblent échangés : remettez chacun dans sa colonne.`,
    en: (value) => `“${value}”: surname and given name seem exchanged: put each into its own column.`,
  },
  'night-hour': {
    fr: (value) => `« ${value} » serait en pleine nuit : écrivez l’heure d’arrivée sur 24 heures, comme 14:30.`,
    en: (value) => `“${value}” would be in the night: write the hour of arrival on 24 hours, as 14:30.`,
  },
  'partial-birth': {
    fr: (value) => `La date de naissance « ${value} » est incomplète : écrivez le jour, le mois et l’année.`,
    en: (value) => `The date of birth “${value}” is incomplete: write the day, the month and the year.`,
  },
  'rounded-ipp': {
    fr: (value) => `L’IPP « ${value} » a été arrondi par le tableur : mettez la colonne au format Texte et recopiez l’IPP.`,
    en: (value) => `The spreadsheet has rounded the IPP “${value}”: set the column to Text and copy the IPP again.`,
  },
  'script-text': {
    fr: (value) => `La cellule contient du code (« ${value} »), qui n’est pas exécuté : écrivez un texte simple.`,
    en: (value) => `The cell holds code (“${value}”), which is not run: write plain text.`,
  },
  'shifted-cells': {
    fr: (value) =>
      `« ${value} » n’est pas un médecin : les cellules de la ligne semblent décalées (un point-virgule dans un texte ?), remettez chacune dans sa colonne.`,
    en: (value) =>
      `“${value}” is no physician: the cells of the row seem shifted (a semicolon inside a text?), put each back into its column.`,
  },
  'two-dates': {
    fr: (value) =>
      `« ${value} » peut se lire de deux façons, car d’autres dates du fichier ont le mois en premier : écrivez le mois en lettres.`,
    en: (value) =>
      `“${value}” can be read in two ways, since other dates of the file have the month first: write the month in letters.`,
  },
  'two-days': {
    fr: (value, detail) => `« ${value} » et « ${detail} » ne disent pas le même jour : corrigez l’un ou l’autre.`,
    en: (value, detail) => `“${value}” and “${detail}” do not say the same day: correct one or the other.`,
  },
  'unsure-day': {
    fr: (value) =>
      `La ligne « ${value} » au-dessus ne dit pas si un nouveau jour commence : écrivez la date de la visite sur cette ligne.`,
    en: (value) => `The line “${value}” above does not say whether a new day begins: write the date of the visit on this row.`,
  },
  'weekday-mismatch': {
    fr: (value) => `Le jour et la date ne vont pas ensemble (« ${value} ») : corrigez l’un ou l’autre.`,
    en: (value) => `The weekday and the date do not agree (“${value}”): correct one or the other.`,
  },
};

/** The words of a fault: `value` as the cell writes it, `detail` a row, a number of figures or a field. */
export function inWords(code: RowFaultCode, value = '', detail = ''): Pick<RowFault, 'code' | 'message' | 'english'> {
  const short = value.length > 60 ? `${value.slice(0, 57)}…` : value;
  const { fr, en } = SENTENCES[code];
  return { code, message: fr(short, detail), english: en(short, detail) };
}

function nameIn(names: Readonly<Record<ScheduleField, string>>, field: string): string {
  return field in names ? names[field as ScheduleField] : field;
}
