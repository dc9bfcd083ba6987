import type { JobFunction } from '@jalon/access';

export interface Post {
  organisation: string;
  function: JobFunction;
  title: string;
  units: readonly string[];
  /** Days from today, for somebody who stands in for a while. */
  from?: number;
  until?: number;
}

export interface DemoPerson {
  /** Also the login. */
  key: string;
  family: string;
  given: string;
  civility?: 'M.' | 'Mme' | 'Dr';
  phone?: string;
  phoneHours?: string;
  speciality?: string;
  prescriber?: boolean;
  /** In the directory, without an account. */
  noAccount?: boolean;
  who: string;
  posts: readonly Post[];
}

const at = (organisation: string, fn: JobFunction, title: string, ...units: string[]): Post => ({
  organisation,
  function: fn,
  title,
  units,
});

const physician = (
  key: string,
  family: string,
  given: string,
  speciality: string,
  phone: string,
  ...posts: Post[]
): DemoPerson => ({
  key,
  family,
  given,
  civility: 'Dr',
  speciality,
  phone,
  prescriber: true,
  who: `Dr ${given} ${family}, ${speciality}`,
  posts,
});

export const PEOPLE: readonly DemoPerson[] = [
  {
    key: 'claire',
    family: 'Le Goff',
    given: 'Claire',
    phone: '02 61 91 41 27',
    phoneHours: '8 h 30 à 17 h',
    who: 'Claire Le Goff, IPO, hôpital de jour et hématologie',
    posts: [at('valmont', 'pivot-nurse', 'IPO', 'hdj', 'haematology')],
  },
  {
    key: 'yann',
    family: 'Kerbrat',
    given: 'Yann',
    phone: '02 61 91 41 28',
    phoneHours: '9 h à 17 h 30',
    who: 'Yann Kerbrat, IPO, son relais',
    posts: [at('valmont', 'pivot-nurse', 'IPO', 'hdj', 'haematology')],
  },
  {
    key: 'sandrine',
    family: 'Pottier',
    given: 'Sandrine',
    phone: '02 61 91 41 02',
    who: 'Sandrine Pottier, secrétaire de l’hôpital de jour',
    posts: [at('valmont', 'unit-secretary', 'Secrétaire d’unité', 'hdj')],
  },
  {
    key: 'maelle',
    family: 'Riou',
    given: 'Maëlle',
    phone: '02 61 91 40 12',
    who: 'Maëlle Riou, secrétaire d’hématologie',
    posts: [at('valmont', 'unit-secretary', 'Secrétaire d’unité', 'haematology')],
  },
  {
    key: 'lucie',
    family: 'Hamon',
    given: 'Lucie',
    phone: '02 61 91 41 10',
    phoneHours: '9 h à 17 h',
    who: 'Lucie Hamon, secrétaire médicale',
    posts: [at('valmont', 'medical-secretary', 'Secrétaire médicale', 'secretariat')],
  },
  {
    key: 'accueil',
    family: 'Jouan',
    given: 'Patricia',
    phone: '02 61 91 40 01',
    who: 'Patricia Jouan, accueil de l’hôpital de jour',
    posts: [at('valmont', 'reception', 'Agente d’accueil', 'hdj')],
  },
  physician(
    'vasseur',
    'Vasseur',
    'Paul',
    'hématologue',
    '02 61 91 40 21',
    at('valmont', 'physician', 'Hématologue', 'hdj', 'haematology', 'secretariat'),
  ),
  physician(
    'rougier',
    'Rougier',
    'Hélène',
    'oncologue',
    '02 61 91 41 31',
    at('valmont', 'physician', 'Oncologue', 'hdj', 'secretariat'),
  ),
  physician(
    'klein',
    'Klein',
    'Thomas',
    'oncologue',
    '02 61 91 41 32',
    at('valmont', 'physician', 'Oncologue', 'hdj', 'secretariat'),
  ),
  {
    ...physician(
      'sabatier',
      'Sabatier',
      'Nour',
      'gynécologue oncologue',
      '02 61 91 41 33',
      at('valmont', 'physician', 'Oncologue', 'hdj', 'secretariat'),
      at('aurore', 'physician', 'Gynécologue oncologue', 'gynaecology'),
    ),
    who: 'Dr Nour Sabatier, deux situations : CH de Valmont et Clinique Sainte-Aurore',
  },
  {
    key: 'nadege',
    family: 'Ferrand',
    given: 'Nadège',
    phone: '02 61 91 51 11',
    phoneHours: '7 h à 19 h',
    who: 'Nadège Ferrand, IDEL, Cabinet des Tilleuls',
    posts: [at('tilleuls', 'town-nurse', 'IDEL', 'tilleuls')],
  },
  {
    key: 'bruno',
    family: 'Cadiou',
    given: 'Bruno',
    phone: '02 61 91 51 12',
    who: 'Bruno Cadiou, IDEL, Cabinet des Tilleuls',
    posts: [at('tilleuls', 'town-nurse', 'IDEL', 'tilleuls')],
  },
  {
    key: 'theo',
    family: 'Blanchard',
    given: 'Théo',
    phone: '02 61 91 51 13',
    who: 'Théo Blanchard, IDEL remplaçant, Cabinet des Tilleuls',
    posts: [{ ...at('tilleuls', 'town-nurse', 'IDEL remplaçant', 'tilleuls'), from: -4, until: 10 }],
  },
  {
    key: 'hugo',
    family: 'Tanguy',
    given: 'Hugo',
    phone: '02 61 91 51 21',
    who: 'Hugo Tanguy, IDEL, Cabinet du Port : hors du cercle de Mme Garnier',
    posts: [at('port', 'town-nurse', 'IDEL', 'port')],
  },
  {
    ...physician('lemaire', 'Lemaire', 'Anne', 'médecin généraliste', '02 61 91 52 11'),
    posts: [at('lemaire', 'general-practitioner', 'Médecin généraliste', 'lemaire')],
  },
  {
    key: 'marion',
    family: 'Quéré',
    given: 'Marion',
    phone: '02 61 91 62 31',
    phoneHours: '9 h à 16 h 30',
    who: 'Marion Quéré, infirmière d’oncogériatrie, UCOG du CHU de Rochebrune',
    posts: [at('rochebrune', 'onco-geriatric-nurse', 'Infirmière d’oncogériatrie', 'ucog')],
  },
  {
    key: 'assia',
    family: 'Belkacem',
    given: 'Assia',
    phone: '02 61 91 41 61',
    who: 'Assia Belkacem, assistante sociale',
    posts: [at('valmont', 'social-worker', 'Assistante sociale', 'support', 'hdj')],
  },
  {
    key: 'odile',
    family: 'Marchais',
    given: 'Odile',
    phone: '02 61 91 40 71',
    who: 'Odile Marchais, référente d’identitovigilance',
    posts: [at('valmont', 'identity-officer', 'Référente identitovigilance', 'identity', 'hdj', 'haematology')],
  },
  {
    key: 'elodie',
    family: 'Charpentier',
    given: 'Élodie',
    phone: '02 61 91 70 41',
    who: 'Élodie Charpentier, IDEC, gynécologie, Clinique Sainte-Aurore',
    posts: [at('aurore', 'pivot-nurse', 'IDEC', 'gynaecology')],
  },
  {
    ...physician('caron', 'Caron', 'Ève', 'pédiatre, médecin pilote', '02 61 91 53 11'),
    posts: [at('caron', 'pilot-physician', 'Médecin pilote', 'caron')],
  },
  {
    ...physician('masse', 'Masse', 'Hugo', 'pédiatre, médecin pilote', '02 61 91 53 21'),
    posts: [at('masse', 'pilot-physician', 'Médecin pilote', 'masse')],
  },
  {
    key: 'maud',
    family: 'Delcourt',
    given: 'Maud',
    phone: '02 61 91 80 11',
    phoneHours: '9 h à 17 h',
    who: 'Maud Delcourt, coordinatrice du réseau périnatal',
    posts: [at('perinatal', 'coordinator', 'Coordinatrice', 'cell')],
  },
  {
    key: 'admin',
    family: 'Prigent',
    given: 'Loïc',
    who: 'Loïc Prigent, administrateur, CH de Valmont',
    posts: [at('valmont', 'administrator', 'Administrateur')],
  },
  {
    key: 'dpo',
    family: 'Lavigne',
    given: 'Agnès',
    who: 'Agnès Lavigne, déléguée à la protection des données, CH de Valmont',
    posts: [at('valmont', 'data-protection-officer', 'Déléguée à la protection des données')],
  },
  {
    key: 'roche',
    family: 'Roche',
    given: 'Mélanie',
    phone: '02 61 91 55 12',
    noAccount: true,
    who: 'Mélanie Roche, prestataire de perfusion, Perfadom',
    posts: [],
  },
  {
    ...physician('prigent', 'Gallou', 'Mathilde', 'médecin généraliste', '02 61 91 52 21'),
    key: 'gallou',
    noAccount: true,
    posts: [at('brecy', 'general-practitioner', 'Médecin généraliste', 'brecy')],
  },
  {
    ...physician('le-bihan', 'Le Bihan', 'Erwan', 'médecin généraliste', '02 61 91 52 41'),
    noAccount: true,
    posts: [at('pont', 'general-practitioner', 'Médecin généraliste', 'pont')],
  },
  {
    key: 'solene',
    family: 'Rabaud',
    given: 'Solène',
    phone: '02 61 91 51 31',
    noAccount: true,
    who: 'Solène Rabaud, IDEL, Cabinet des Halles',
    posts: [at('halles', 'town-nurse', 'IDEL', 'halles')],
  },
  {
    ...physician('lestang', 'Lestang', 'Agathe', 'pédiatre, médecin pilote', '02 61 91 53 31'),
    noAccount: true,
    posts: [{ ...at('masse', 'pilot-physician', 'Médecin pilote', 'masse'), until: -12 }],
  },
];
