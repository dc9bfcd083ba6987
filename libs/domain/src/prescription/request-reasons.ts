export interface RequestReason {
  label: { fr: string; en: string };
  /** A sign of the patient's body: a medical opinion is asked as well, and it shows on the next visit's decision. */
  clinicalSign: boolean;
}

/** Why a town nurse asks for a change: the site may add its own. */
export const REQUEST_REASONS = {
  oozing: { label: { fr: 'Plaie qui suinte', en: 'Oozing wound' }, clinicalSign: true },
  pain: { label: { fr: 'Douleur', en: 'Pain' }, clinicalSign: true },
  fever: { label: { fr: 'Fièvre', en: 'Fever' }, clinicalSign: true },
  redness: { label: { fr: 'Rougeur ou chaleur', en: 'Redness or warmth' }, clinicalSign: true },
  swelling: { label: { fr: 'Gonflement', en: 'Swelling' }, clinicalSign: true },
  bleeding: { label: { fr: 'Saignement', en: 'Bleeding' }, clinicalSign: true },
  'no-blood-return': { label: { fr: 'Pas de reflux', en: 'No blood return' }, clinicalSign: true },
  'coming-off': { label: { fr: 'Se décolle', en: 'Coming off' }, clinicalSign: false },
  'wrong-dates': { label: { fr: 'Dates erronées', en: 'Wrong dates' }, clinicalSign: false },
  'sentence-missing': { label: { fr: 'Mention quotidienne absente', en: 'Daily sentence missing' }, clinicalSign: false },
  'other-device': { label: { fr: 'Autre dispositif en place', en: 'Another device in place' }, clinicalSign: false },
  'care-moved': { label: { fr: 'Cure ou rendez-vous déplacé', en: 'Cure or appointment moved' }, clinicalSign: false },
  other: { label: { fr: 'Autre motif', en: 'Other reason' }, clinicalSign: false },
} as const satisfies Record<string, RequestReason>;

export type RequestReasonCode = keyof typeof REQUEST_REASONS;

export function asksMedicalOpinion(reasons: readonly RequestReasonCode[]): boolean {
  return reasons.some((code) => REQUEST_REASONS[code].clinicalSign);
}
