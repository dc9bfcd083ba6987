import { ok, refuse, type Result } from '../result';
import type { Suspicion } from './suspect-duplicate';

/** What is known of two records of one organisation before they become one. */
export interface MergeFacts {
  /** Somebody has said that they are two people. */
  toldApart: 'twin' | 'not-the-same' | null;
  keptIpp: string | null;
  absorbedIpp: string | null;
  /** How many different matricules the two hold. */
  matricules: number;
  multipleBirth: boolean | null;
  /** How many of the two have died. */
  deceased: number;
  mergedAlready: boolean | null;
  /** The two are closed to different colleagues. */
  colleague: boolean;
  /** Other organisations that hold both: each merges its own. */
  elsewhere: readonly string[];
  /** Active pathways of the two, with their pivots. */
  pathways: readonly { kept: boolean; title: string; pivot: string | null }[];
  suspicion: Suspicion | null;
  /** What the two say of parental authority cannot be true together. */
  parentsDiffer: boolean;
}

/** What only somebody who has looked can say; each is asked, and confirmed by its name. */
export type MergeDoubt = 'multiple-birth' | 'not-alike' | 'parents-differ';

export type MergeRefusal =
  | { code: 'reference-missing' }
  | { code: 'told-apart'; kind: 'twin' | 'not-the-same' }
  | { code: 'two-matricules' }
  | { code: 'merged-already' }
  | { code: 'deceased' }
  | { code: 'kept-lacks-ipp' }
  | { code: 'colleague-differs' }
  | { code: 'others-hold-both'; organisations: readonly string[] }
  | { code: 'two-pathways'; pathways: MergeFacts['pathways'] }
  | { code: 'to-confirm'; doubts: readonly MergeDoubt[] };

/**
 * May two records of one organisation become one here? Only after that organisation has merged them in its own identity base, under a
 * reference. Two pathways are for their pivots to close one of, and a death is for the care team to say: an identity officer decides neither.
 */
export function decideMerge(
  facts: MergeFacts,
  { reference, confirmed }: { reference: string; confirmed: readonly string[] },
): Result<null, MergeRefusal> {
  const refusal = REFUSALS.map((why) => why(facts)).find((found) => found !== null);
  if (refusal) return refuse(refusal);
  if (!reference.trim()) return refuse({ code: 'reference-missing' as const });
  const doubts = doubtsOf(facts).filter((doubt) => !confirmed.includes(doubt));
  return doubts.length > 0 ? refuse({ code: 'to-confirm' as const, doubts }) : ok(null);
}

function doubtsOf({ multipleBirth, suspicion, parentsDiffer }: MergeFacts): readonly MergeDoubt[] {
  return [
    ...(multipleBirth ? (['multiple-birth'] as const) : []),
    ...(suspicion === null || suspicion === 'close-names' ? (['not-alike'] as const) : []),
    ...(parentsDiffer ? (['parents-differ'] as const) : []),
  ];
}

/** The gravest first. */
const REFUSALS: readonly ((facts: MergeFacts) => MergeRefusal | null)[] = [
  ({ mergedAlready }) => (mergedAlready ? { code: 'merged-already' } : null),
  ({ toldApart }) => (toldApart ? { code: 'told-apart', kind: toldApart } : null),
  ({ matricules }) => (matricules > 1 ? { code: 'two-matricules' } : null),
  ({ deceased }) => (deceased > 0 ? { code: 'deceased' } : null),
  ({ keptIpp, absorbedIpp }) => (!keptIpp && absorbedIpp ? { code: 'kept-lacks-ipp' } : null),
  ({ colleague }) => (colleague ? { code: 'colleague-differs' } : null),
  ({ elsewhere }) => (elsewhere.length > 0 ? { code: 'others-hold-both', organisations: elsewhere } : null),
  ({ pathways }) => (new Set(pathways.map(({ kept }) => kept)).size > 1 ? { code: 'two-pathways', pathways } : null),
];
