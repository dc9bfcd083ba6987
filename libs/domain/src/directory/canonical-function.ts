/** The functions of the first day; the local title (IPO, IDEC…) is data beside them, and prescribing is a right of the person. */
export const CANONICAL_FUNCTIONS = [
  'pivot-nurse',
  'onco-geriatric-nurse',
  'town-nurse',
  'reception',
  'unit-secretary',
  'medical-secretary',
  'physician',
  'general-practitioner',
  'pilot-physician',
  'coordinator',
  'social-worker',
  'identity-officer',
  'administrator',
  'data-protection-officer',
] as const;

export type CanonicalFunction = (typeof CANONICAL_FUNCTIONS)[number];
