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

export const ENGLISH_FIELD_NAMES: Readonly<Record<ScheduleField, string>> = {
  date: 'Date',
  time: 'Time',
  'date-time': 'Date and time',
  ipp: 'IPP',
  patient: 'Patient',
  last: 'Surname',
  'birth-name': 'Birth name',
  first: 'Given name',
  birth: 'Date of birth',
  sex: 'Sex',
  protocol: 'Treatment',
  cycle: 'Course',
  day: 'Day',
  arrival: 'Kind of visit',
  'arrival-first': 'First visit',
  'arrival-resumption': 'Resumption',
  doctor: 'Physician',
  place: 'Chair',
  'blood-test': 'Blood test',
  comment: 'Comment',
  status: 'Status',
};

export type RowFaultCode =
  | 'birth-after-visit'
  | 'birth-in-future'
  | 'birth-too-old'
  | 'columns-not-recognised'
  | 'date-too-far'
  | 'date-too-old'
  | 'day-apart'
  | 'duplicate-row'
  | 'error-cell'
  | 'formula-text'
  | 'formula-without-value'
  | 'impossible-birth'
  | 'impossible-date'
  | 'impossible-hour'
  | 'impossible-ipp'
  | 'impossible-name'
  | 'ipp-of-two-people'
  | 'marked-cancelled'
  | 'missing-birth'
  | 'missing-column'
  | 'missing-date'
  | 'missing-first-name'
  | 'missing-hour'
  | 'missing-ipp'
  | 'missing-name'
  | 'names-exchanged'
  | 'night-hour'
  | 'partial-birth'
  | 'rounded-ipp'
  | 'script-text'
  | 'shifted-cells'
  | 'two-dates'
  | 'two-days'
  | 'unsure-day'
  | 'weekday-mismatch';
