import type { ScheduleField } from '@jalon/domain/schedule';

/** What each field is called when the file does not name it. */
export const FIELD_NAMES: Readonly<Record<ScheduleField, string>> = {
  date: 'Date',
  time: 'Heure',
  'date-time': 'Date et heure',
  ipp: 'IPP',
  patient: 'Patient',
  last: 'Nom',
  'birth-name': 'Nom de naissance',
  first: 'Prénom',
  birth: 'Date de naissance',
  sex: 'Sexe',
  protocol: 'Protocole',
  cycle: 'Cure',
  day: 'Jour',
  arrival: 'Type de venue',
  'arrival-first': '1re fois',
  'arrival-resumption': 'Reprise',
  doctor: 'Médecin',
  place: 'Fauteuil',
  'blood-test': 'Bilan sanguin',
  comment: 'Commentaire',
  status: 'Statut',
};

export type RowFaultCode =
  | 'birth-in-future'
  | 'birth-too-old'
  | 'columns-not-recognised'
  | 'date-too-far'
  | 'date-too-old'
  | 'duplicate-row'
  | 'error-cell'
  | 'formula-text'
  | 'formula-without-value'
  | 'impossible-birth'
  | 'impossible-date'
  | 'impossible-hour'
  | 'impossible-ipp'
  | 'impossible-name'
  | 'marked-cancelled'
  | 'missing-birth'
  | 'missing-column'
  | 'missing-date'
  | 'missing-first-name'
  | 'missing-hour'
  | 'missing-ipp'
  | 'missing-name'
  | 'partial-birth'
  | 'rounded-ipp'
  | 'script-text'
  | 'weekday-mismatch';

type Sentence = (value: string, detail: string) => string;

const SENTENCES: Readonly<Record<RowFaultCode, Sentence>> = {
  'birth-in-future': (value) => `La naissance « ${value} » est dans le futur : corrigez la date de naissance.`,
  'birth-too-old': (value) => `La naissance « ${value} » est avant 1900 : corrigez la date de naissance.`,
  'columns-not-recognised': () =>
    'Les colonnes de ce fichier n’ont pas été reconnues : ajoutez une ligne de titres (Date, Heure, IPP, Nom, Prénom, Date de naissance, Protocole, Médecin), ou nommez les colonnes à l’écran.',
  'date-too-far': (value) => `La date « ${value} » est trop lointaine : vérifiez l’année.`,
  'date-too-old': (value) => `La date « ${value} » est passée depuis longtemps : vérifiez l’année.`,
  'duplicate-row': (_, detail) => `Cette visite est déjà à la ligne ${detail} : supprimez l’une des deux, ou corrigez-la.`,
  'error-cell': (value) => `La cellule affiche l’erreur « ${value} » : écrivez la valeur à la place.`,
  'formula-text': (value) =>
    `La cellule contient la formule « ${value} », qui n’est pas exécutée : écrivez la valeur à la place.`,
  'formula-without-value': (value) => `La formule « ${value} » n’a pas de résultat enregistré : collez la valeur à la place.`,
  'impossible-birth': (value) => `« ${value} » n’est pas une date de naissance possible : écrivez-la comme 19/05/1953.`,
  'impossible-date': (value) => `« ${value} » n’est pas une date possible : écrivez-la comme 23/11/2026.`,
  'impossible-hour': (value) => `« ${value} » n’est pas une heure : écrivez-la comme 08:30.`,
  'impossible-ipp': (value, detail) => `« ${value} » n’est pas un IPP de ${detail} chiffres : recopiez-le depuis le dossier.`,
  'impossible-name': (value) => `« ${value} » n’est pas un nom de personne : recopiez l’identité depuis le dossier.`,
  'marked-cancelled': (value) =>
    `La ligne est marquée « ${value} » dans le fichier et n’est pas lue comme une visite : si le patient vient, effacez cette mention ; sinon, retirez la ligne.`,
  'missing-birth': () => 'La date de naissance manque : ajoutez-la, aucun patient n’est reconnu sans elle.',
  'missing-column': (_, detail) =>
    `Aucune colonne « ${detail} » n’a été trouvée : ajoutez-la, ou nommez à l’écran la colonne qui la contient.`,
  'missing-date': () =>
    'La date de la visite manque : ajoutez-la sur la ligne, ou écrivez le jour au-dessus (« Lundi 23 novembre 2026 »).',
  'missing-first-name': () => 'Le prénom manque : ajoutez-le après le nom.',
  'missing-hour': (value) =>
    value === ''
      ? 'L’heure manque : ajoutez l’heure d’arrivée, comme 08:30.'
      : `« ${value} » ne donne pas d’heure : écrivez l’heure d’arrivée, comme 08:30.`,
  'missing-ipp': () => 'L’IPP manque : recopiez-le depuis le dossier.',
  'missing-name': () => 'Le nom du patient manque : recopiez son identité depuis le dossier.',
  'partial-birth': (value) => `La date de naissance « ${value} » est incomplète : écrivez le jour, le mois et l’année.`,
  'rounded-ipp': (value) =>
    `L’IPP « ${value} » a été arrondi par le tableur : mettez la colonne au format Texte et recopiez l’IPP.`,
  'script-text': (value) => `La cellule contient du code (« ${value} »), qui n’est pas exécuté : écrivez un texte simple.`,
  'weekday-mismatch': (value) => `Le jour et la date ne vont pas ensemble (« ${value} ») : corrigez l’un ou l’autre.`,
};

export function rowSentence(code: RowFaultCode, value = '', detail = ''): string {
  const short = value.length > 60 ? `${value.slice(0, 57)}…` : value;
  return SENTENCES[code](short, detail);
}
