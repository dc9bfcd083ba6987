import { defineWords } from '../../words/define-words';

/** Functions as one says who does what. */
export const useFunctionWords = defineWords(
  'pathway-functions',
  {
    'pivot-nurse': 'référent du parcours',
    'onco-geriatric-nurse': 'infirmière d’oncogériatrie',
    'town-nurse': 'infirmière libérale',
    reception: 'accueil',
    'unit-secretary': 'secrétariat de l’unité',
    'medical-secretary': 'secrétariat médical',
    physician: 'médecin',
    'general-practitioner': 'médecin traitant',
    'pilot-physician': 'médecin pilote',
    coordinator: 'coordination',
    'social-worker': 'assistante sociale',
    'identity-officer': 'identitovigilance',
    administrator: 'administration',
    'data-protection-officer': 'protection des données',
  },
  {
    'pivot-nurse': 'pathway referent',
    'onco-geriatric-nurse': 'onco-geriatric nurse',
    'town-nurse': 'town nurse',
    reception: 'reception desk',
    'unit-secretary': 'unit secretary',
    'medical-secretary': 'medical secretary',
    physician: 'doctor',
    'general-practitioner': 'general practitioner',
    'pilot-physician': 'pilot doctor',
    coordinator: 'coordination cell',
    'social-worker': 'social worker',
    'identity-officer': 'identity officer',
    administrator: 'administrator',
    'data-protection-officer': 'data protection',
  },
);
