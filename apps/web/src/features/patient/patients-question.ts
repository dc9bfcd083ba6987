/** The population as it stands in the address, in words that can be read and sent: /patients?lesquels=complexes. */
export interface PatientsAddress {
  qui?: 'moi' | undefined;
  lesquels?: 'complexes' | 'a-securiser' | 'sans-parcours' | undefined;
  etape?: string | undefined;
}

export const WHICH = { complexes: 'complex', 'a-securiser': 'to-secure', 'sans-parcours': 'no-pathway' } as const;
export type Which = 'all' | (typeof WHICH)[keyof typeof WHICH];
export const STAGES = [
  'suspicion',
  'announcement',
  'tumour-board',
  'care-plan',
  'treatment',
  'return-home',
  'surveillance',
] as const;
export type StageKey = (typeof STAGES)[number];

export interface PatientsChoice {
  whose: 'units' | 'mine';
  which: Which;
  stage: StageKey | 'any';
}

/** An unknown word in the address chooses nothing. */
export function readAddress(search: Record<string, unknown>): PatientsAddress {
  const lesquels = Object.keys(WHICH).find((word) => word === search['lesquels']) as PatientsAddress['lesquels'];
  const etape = STAGES.find((stage) => stage === search['etape']);
  return {
    ...(search['qui'] === 'moi' ? { qui: 'moi' as const } : {}),
    ...(lesquels ? { lesquels } : {}),
    ...(etape ? { etape } : {}),
  };
}

export function choiceOf({ qui, lesquels, etape }: PatientsAddress): PatientsChoice {
  const stage = STAGES.find((one) => one === etape) ?? 'any';
  return { whose: qui === 'moi' ? 'mine' : 'units', which: lesquels ? WHICH[lesquels] : 'all', stage };
}

export function addressOf({ whose, which, stage }: PatientsChoice): PatientsAddress {
  const word = (Object.keys(WHICH) as (keyof typeof WHICH)[]).find((key) => WHICH[key] === which);
  return { qui: whose === 'mine' ? 'moi' : undefined, lesquels: word, etape: stage === 'any' ? undefined : stage };
}
