import { at, physician, type DemoPerson } from './posts';

/** In the directory, or gone: nobody signs in as them. */
export const WITHOUT_ACCOUNT: readonly DemoPerson[] = [
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
    key: 'prat',
    family: 'Prat',
    given: 'Dominique',
    noAccount: true,
    who: 'Dominique Prat, IPO, a quitté l’hôpital',
    posts: [{ ...at('valmont', 'pivot-nurse', 'IPO', 'hdj'), until: -3 }],
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
  {
    ...physician('roussel', 'Roussel', 'Élise', 'médecin de PMI', '02 61 91 54 10'),
    noAccount: true,
    posts: [at('pmi', 'pilot-physician', 'Médecin pilote', 'pmi')],
  },
];
