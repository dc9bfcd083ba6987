import type { CanonicalFunction } from './canonical-function';

/** The canonical functions as colleagues say them; the local title stands beside, as data. */
export const FUNCTIONS_IN_FRENCH: Record<CanonicalFunction, string> = {
  'pivot-nurse': 'Infirmière pivot (IPO, IDEC…)',
  'onco-geriatric-nurse': 'Infirmière d’oncogériatrie',
  'town-nurse': 'Infirmière libérale (IDEL)',
  physician: 'Médecin hospitalier',
  'general-practitioner': 'Médecin traitant',
  'pilot-physician': 'Médecin pilote',
  coordinator: 'Coordinatrice de cellule',
  'social-worker': 'Assistante de service social',
  reception: 'Accueil',
  'unit-secretary': 'Secrétaire d’unité',
  'medical-secretary': 'Secrétaire médicale',
  'identity-officer': 'Identitovigilance',
  administrator: 'Administration des comptes',
  'data-protection-officer': 'Protection des données (DPO)',
};

export const FUNCTIONS_IN_ENGLISH: Record<CanonicalFunction, string> = {
  'pivot-nurse': 'Pivot nurse',
  'onco-geriatric-nurse': 'Onco-geriatric nurse',
  'town-nurse': 'Community nurse',
  physician: 'Hospital physician',
  'general-practitioner': 'General practitioner',
  'pilot-physician': 'Pilot physician',
  coordinator: 'Cell coordinator',
  'social-worker': 'Social worker',
  reception: 'Reception',
  'unit-secretary': 'Unit secretary',
  'medical-secretary': 'Medical secretary',
  'identity-officer': 'Identity officer',
  administrator: 'Account administrator',
  'data-protection-officer': 'Data-protection officer',
};

/** One that nobody knows by words is shown by its code rather than hidden. */
export function functionInFrench(name: string): string {
  return (FUNCTIONS_IN_FRENCH as Record<string, string>)[name] ?? name;
}
