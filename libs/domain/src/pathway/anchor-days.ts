import { expectedTermOf, isFullDate, termOf, type CorrectedAgeRule, type IsoDate } from '../calendar';
import type { MilestoneFacts } from './milestone-facts';
import type { Anchors, MilestoneRule } from './types';

/** What may happen again in one life: each of its days is kept, and the last one counts. */
export const HAPPENS_AGAIN = ['announcement', 'tumour-board', 'resumption', 'cures'];

/** One known date or several, each once, in order of time. */
export function daysOf(anchors: Anchors, key: string): readonly IsoDate[] {
  const known = anchors[key];
  if (known === undefined) return [];
  return typeof known === 'string' ? [known] : [...new Set(known)].sort();
}

/** What stands for an anchor that nobody dated: the first of these that is known. */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  'first-treatment': ['first-cure', 'cures', 'oral-start'],
  'first-cure': ['cures'],
  'end-of:treatment': ['last-cure'],
};

/** Every date of an anchor of the person's life and treatment; the milestones of others are resolved by who calls. */
export function anchorDays(
  anchor: string,
  anchors: Anchors,
  facts: MilestoneFacts,
  corrected: CorrectedAgeRule | null = null,
): readonly IsoDate[] {
  if (anchor === 'birth') return birthOf(anchors, facts);
  if (anchor === 'expected-term') return expectedTerm(anchors, facts, corrected);
  const own = daysOf(anchors, anchor);
  if (own.length > 0) return own;
  for (const other of STANDS_FOR[anchor] ?? []) {
    const [first] = daysOf(anchors, other);
    if (first) return [first];
  }
  return [];
}

function birthOf(anchors: Anchors, { birth }: MilestoneFacts): readonly IsoDate[] {
  const own = daysOf(anchors, 'birth');
  if (own.length > 0) return own;
  return birth && isFullDate(birth) ? [birth] : [];
}

/**
 * The expected term, from which the corrected age is counted. Where the template corrects the age of children born before some term, it
 * is the day of birth for the others, and for those whose term nobody knows: their visits must still exist.
 */
function expectedTerm(anchors: Anchors, facts: MilestoneFacts, rule: CorrectedAgeRule | null): readonly IsoDate[] {
  const [birth] = birthOf(anchors, facts);
  const [given] = daysOf(anchors, 'expected-term');
  if (!birth) return given ? [given] : [];
  const term = facts.term ?? (given ? termOf(birth, given) : null);
  if (!term) return [birth];
  return rule && term.weeks >= rule.bornBeforeWeeks ? [birth] : [given ?? expectedTermOf(birth, term)];
}

/** Which of the anchor's dates a milestone is counted from, with what sets its key apart from the others'. */
export function occasionsOf({ key, anchor, occasion }: MilestoneRule, days: readonly IsoDate[]): { key: string; on: IsoDate }[] {
  const [first, latest] = [days[0], days.at(-1)];
  if (!first || !latest) return [];
  const which = occasion ?? (anchor === 'cures' ? 'every' : 'latest');
  if (which === 'first') return [{ key, on: first }];
  if (which === 'latest') return [{ key, on: latest }];
  // The first announcement keeps the plain key: what was done for it stays done when a relapse brings a second one.
  const wanted = days.map((on, index) => ({ key: index === 0 && anchor !== 'cures' ? key : `${key}@${on}`, on }));
  return which === 'again' ? wanted.slice(1) : wanted;
}
