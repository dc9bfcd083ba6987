import { ok, refuse, type Result } from '../result';
import { mayCarryIns, isProtectedFromFiles } from './identity-status';
import type { IdentityStatus } from './types';

export const LINK_TRAITS = ['birthFamilyName', 'birthGivenName', 'birthDate', 'sex', 'birthPlaceInsee'] as const;
export type LinkTrait = (typeof LINK_TRAITS)[number];
export type Compared = 'same' | 'different' | 'unknown';

/** What is known of two organisations' records of what may be one person: whether each thing is the same, and never what the other says. */
export interface LinkFacts {
  ownStatus: IdentityStatus;
  status: IdentityStatus;
  /** Of two qualified identities; unknown otherwise, since no other status carries a matricule. */
  ins: Compared;
  traits: Readonly<Record<LinkTrait, Compared>>;
  homonym: boolean;
  /** Doubtful or fictitious, on either side. */
  doubtful: boolean;
  multipleBirth: boolean;
  toldApart: 'twin' | 'not-the-same' | null;
  linked: string | null;
}

/** 'same-ins': both qualified, one matricule. 'same-traits': both checked on a document, five equal traits, and somebody who has looked. */
export type LinkGround = 'same-ins' | 'same-traits';
export type LinkDoubt = 'multiple-birth' | 'homonym';

export type LinkRefusal =
  | { code: 'linked-already' }
  | { code: 'told-apart'; kind: 'twin' | 'not-the-same' }
  | { code: 'doubtful' }
  | { code: 'two-matricules' }
  | { code: 'not-checked'; ours: boolean; theirs: boolean }
  | { code: 'traits-differ'; traits: readonly LinkTrait[] }
  | { code: 'note-missing' }
  | { code: 'to-confirm'; doubts: readonly LinkDoubt[] };

/** On what ground two records could be linked, or why they cannot. */
export function groundOfLink(facts: LinkFacts): Result<LinkGround, LinkRefusal> {
  if (facts.linked) return refuse({ code: 'linked-already' as const });
  if (facts.toldApart) return refuse({ code: 'told-apart' as const, kind: facts.toldApart });
  if (facts.doubtful) return refuse({ code: 'doubtful' as const });
  const qualified = mayCarryIns(facts.ownStatus) && mayCarryIns(facts.status);
  if (qualified && facts.ins === 'different') return refuse({ code: 'two-matricules' as const });
  if (qualified && facts.ins === 'same') return ok('same-ins');
  const [ours, theirs] = [!isProtectedFromFiles(facts.ownStatus), !isProtectedFromFiles(facts.status)];
  if (ours || theirs) return refuse({ code: 'not-checked' as const, ours, theirs });
  const traits = LINK_TRAITS.filter((trait) => facts.traits[trait] !== 'same');
  return traits.length > 0 ? refuse({ code: 'traits-differ' as const, traits }) : ok('same-traits');
}

/** What equal traits do not settle, each to be confirmed by its name. */
export function doubtsOfLink({ multipleBirth, homonym }: LinkFacts): LinkDoubt[] {
  return [...(multipleBirth ? (['multiple-birth'] as const) : []), ...(homonym ? (['homonym'] as const) : [])];
}

/** May the officer link them? One matricule says it by itself; equal traits are those of homonyms too, so she says at what she looked. */
export function decideLink(
  facts: LinkFacts,
  { note, confirmed }: { note: string; confirmed: readonly string[] },
): Result<LinkGround, LinkRefusal> {
  const ground = groundOfLink(facts);
  if (!ground.ok || ground.value === 'same-ins') return ground;
  const doubts = doubtsOfLink(facts).filter((doubt) => !confirmed.includes(doubt));
  if (!note.trim()) return refuse({ code: 'note-missing' as const });
  return doubts.length > 0 ? refuse({ code: 'to-confirm' as const, doubts }) : ground;
}
