/**
 * What each function sees of a file: the page a security reviewer reads first.
 *
 * A row is seen when (1) its unit is one of the actor's, or the circle of the row includes one of them (`reach: 'circle'`),
 * and (2) its class is among those below. Rules of design: CNIL, two criteria, job *and* care team;
 * reception and secretaries see no clinical data by default.
 */
export const DATA_CLASSES = ['administrative', 'schedule', 'prescription', 'coordination', 'clinical'] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

export type Reach = 'circle' | 'unit' | 'none';

export interface FunctionAccess {
  sees: readonly DataClass[];
  /** circle: the files of patients in whose circle a unit of mine is; unit: only what my units hold; none: no patient data. */
  reach: Reach;
}

const care: FunctionAccess = { sees: DATA_CLASSES, reach: 'circle' };

/** Canonical functions; the local title (IPO, IDEC, infirmière de parcours…) is data of the working situation. */
export const FUNCTIONS = {
  'pivot-nurse': care,
  'onco-geriatric-nurse': care,
  'town-nurse': care,
  physician: care,
  'general-practitioner': care,
  'pilot-physician': care,
  coordinator: care,
  'social-worker': { sees: ['administrative', 'schedule', 'coordination'], reach: 'circle' },
  reception: { sees: ['administrative'], reach: 'unit' },
  'unit-secretary': { sees: ['administrative', 'schedule'], reach: 'unit' },
  'medical-secretary': { sees: ['administrative', 'prescription'], reach: 'unit' },
  'identity-officer': { sees: ['administrative'], reach: 'unit' },
  administrator: { sees: [], reach: 'none' },
  'data-protection-officer': { sees: [], reach: 'none' },
} as const satisfies Record<string, FunctionAccess>;

export type JobFunction = keyof typeof FUNCTIONS;
export const JOB_FUNCTIONS = Object.keys(FUNCTIONS) as JobFunction[];

export function isJobFunction(name: string): name is JobFunction {
  return Object.hasOwn(FUNCTIONS, name);
}
