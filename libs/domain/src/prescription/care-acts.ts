import type { Device } from './types';

export interface CareAct {
  label: { fr: string; en: string };
  /** The devices on which this care makes sense; the check before signature reads this list. */
  devices: readonly Device[];
}

const VENOUS: readonly Device[] = ['port', 'picc-line', 'midline', 'tunnelled-catheter', 'peripheral-line'];

/** Nursing care at home, in words of the prescription and never in NGAP codes: the nurse quotes, the prescriber describes. */
export const CARE_ACTS = {
  'port-dressing': {
    label: { fr: 'Pansement de chambre implantable (PAC)', en: 'Implanted port dressing' },
    devices: ['port'],
  },
  'port-needle-removal': {
    label: { fr: 'Ablation de l’aiguille de chambre implantable', en: 'Implanted port needle removal' },
    devices: ['port'],
  },
  'port-flush': { label: { fr: 'Rinçage de chambre implantable', en: 'Implanted port flush' }, devices: ['port'] },
  'picc-line-care': {
    label: { fr: 'Réfection du pansement et rinçage de PICC-line', en: 'PICC line dressing and flush' },
    devices: ['picc-line'],
  },
  'midline-care': {
    label: { fr: 'Réfection du pansement et rinçage de midline', en: 'Midline dressing and flush' },
    devices: ['midline'],
  },
  'infusor-removal': {
    label: { fr: 'Débranchement de diffuseur portable', en: 'Portable infusor removal' },
    devices: ['port', 'picc-line', 'tunnelled-catheter'],
  },
  infusion: { label: { fr: 'Perfusion à domicile', en: 'Infusion at home' }, devices: [...VENOUS, 'subcutaneous'] },
  'blood-test': { label: { fr: 'Prise de sang', en: 'Blood test' }, devices: ['none', ...VENOUS] },
  'subcutaneous-injection': {
    label: { fr: 'Injection sous-cutanée', en: 'Subcutaneous injection' },
    devices: ['none', 'subcutaneous'],
  },
  'intramuscular-injection': { label: { fr: 'Injection intramusculaire', en: 'Intramuscular injection' }, devices: ['none'] },
  'wound-dressing': { label: { fr: 'Pansement de plaie', en: 'Wound dressing' }, devices: ['none'] },
  'complex-dressing': { label: { fr: 'Pansement lourd et complexe', en: 'Complex dressing' }, devices: ['none'] },
  'staple-removal': { label: { fr: 'Ablation de fils ou d’agrafes', en: 'Suture or staple removal' }, devices: ['none'] },
  'stoma-care': { label: { fr: 'Soins de stomie', en: 'Stoma care' }, devices: ['none'] },
  monitoring: {
    label: { fr: 'Surveillance clinique infirmière', en: 'Nursing clinical monitoring' },
    devices: ['none', ...VENOUS],
  },
} as const satisfies Record<string, CareAct>;

export type CareActCode = keyof typeof CARE_ACTS;

export function devicesOf(act: CareActCode): readonly Device[] {
  return CARE_ACTS[act].devices;
}
