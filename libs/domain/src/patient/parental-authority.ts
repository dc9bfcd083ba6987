import { ok, refuse, type Result } from '../result';

/**
 * How a relative stands towards a child’s care, by the Code civil: both parents exercise parental authority together (art. 372), also when
 * they live apart (373-2), so that both are told and both are written to. A judge may entrust it to one; the other stays a holder, who
 * must be informed of important choices (373-2-1, last paragraph). It is withdrawn by a judgment (378 to 381), and its exercise is
 * delegated to a third person or to the ASE by one (377). In educative assistance the parents keep it (375-7).
 */
export const AUTHORITIES = ['none', 'joint', 'alone', 'informed', 'withdrawn', 'delegated'] as const;
export type Authority = (typeof AUTHORITIES)[number];

export const isAuthority = (text: string): text is Authority => (AUTHORITIES as readonly string[]).includes(text);

export interface ParentalStanding {
  id: string;
  name: string;
  authority: Authority;
  /** A decision says that nothing must reach them (order of protection, art. 515-11; a judge of children). */
  keptAway: boolean;
  /** Which decision, of whom and when: nobody writes a parent off by hearsay. */
  decision: string | null;
  /** Where they live, of the child’s places; null when it is another place or nobody knows. */
  home: string | null;
}

/** What each may be told without asking anybody. A person kept away is told nothing, whatever the authority. */
export type MayKnow = 'all' | 'important-choices' | 'nothing';

export function mayKnow({ authority, keptAway }: Pick<ParentalStanding, 'authority' | 'keptAway'>): MayKnow {
  if (keptAway) return 'nothing';
  if (authority === 'joint' || authority === 'alone' || authority === 'delegated') return 'all';
  return authority === 'informed' ? 'important-choices' : 'nothing';
}

/** A reminder of a visit goes to whoever exercises the authority: it is no important choice. */
export const mayBeWritten = (one: Pick<ParentalStanding, 'authority' | 'keptAway'>): boolean => mayKnow(one) === 'all';

/** Both parents together, or a relative who is none of them, need none; every departure from that is somebody’s decision. */
export const restsOnDecision = ({ authority, keptAway }: Pick<ParentalStanding, 'authority' | 'keptAway'>): boolean =>
  keptAway || (authority !== 'none' && authority !== 'joint');

export type AuthorityRefusal =
  { code: 'decision-missing' } | { code: 'authority-contradicts'; name: string } | { code: 'too-many-parents'; names: string };

/**
 * Whether this may be noted beside what is known of the others. Both exercise it together, or one alone: who is alone leaves no other one
 * with it. Whatever departs from the law’s default rests on a decision that is named.
 */
export function checkAuthority(
  one: ParentalStanding,
  others: readonly ParentalStanding[],
): Result<ParentalStanding, AuthorityRefusal> {
  if (restsOnDecision(one) && !one.decision?.trim()) return refuse({ code: 'decision-missing' as const });
  const exercising = others.filter(({ id, authority }) => id !== one.id && (authority === 'joint' || authority === 'alone'));
  const contradicting =
    one.authority === 'alone'
      ? exercising[0]
      : one.authority === 'joint'
        ? exercising.find(({ authority }) => authority === 'alone')
        : undefined;
  if (contradicting) return refuse({ code: 'authority-contradicts' as const, name: contradicting.name });
  if (one.authority === 'joint' && exercising.length > 1)
    return refuse({ code: 'too-many-parents' as const, names: exercising.map(({ name }) => name).join(', ') });
  return ok(one);
}
