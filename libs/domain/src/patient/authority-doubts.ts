import { plainWords } from '../wording';
import type { ParentalStanding } from './parental-authority';

/** What cannot be true together of those around a child: somebody has to look at the decisions themselves. */
export interface AuthorityDoubt {
  code: 'said-differently' | 'alone-and-another' | 'too-many-parents';
  names: readonly string[];
}

export type NotedStanding = Pick<ParentalStanding, 'name' | 'authority' | 'keptAway'>;

/**
 * Nobody can note a contradiction (`checkAuthority`), but two records that become one may bring one. It is never settled by whichever was
 * noted last: it is shown, and nobody is written to meanwhile. The same person noted the same in both is no contradiction, nor is
 * somebody of whose authority one record says nothing.
 */
export function authorityDoubts(noted: readonly NotedStanding[]): AuthorityDoubt[] {
  const people = byName(noted);
  const twice = people
    .filter(saidDifferently)
    .map(([one]): AuthorityDoubt => ({ code: 'said-differently', names: [nameOf(one)] }));
  const alone = people.filter((person) => person.some(({ authority }) => authority === 'alone'));
  const together = people.filter((person) => person.some(({ authority }) => authority === 'joint') && !alone.includes(person));
  const names = (some: readonly NotedStanding[][]) => some.map(([one]) => nameOf(one));
  return [
    ...twice,
    ...(alone.length > 1 || (alone.length === 1 && together.length > 0)
      ? [{ code: 'alone-and-another' as const, names: names([...alone, ...together]) }]
      : []),
    ...(together.length > 2 ? [{ code: 'too-many-parents' as const, names: names(together) }] : []),
  ];
}

const nameOf = (one: NotedStanding | undefined): string => one?.name ?? '';

function byName(noted: readonly NotedStanding[]): NotedStanding[][] {
  const names = new Set(noted.map(({ name }) => plainWords(name)));
  return [...names].map((name) => noted.filter((one) => plainWords(one.name) === name));
}

function saidDifferently(person: readonly NotedStanding[]): boolean {
  const authorities = new Set(person.map(({ authority }) => authority).filter((authority) => authority !== 'none'));
  return authorities.size > 1 || new Set(person.map(({ keptAway }) => keptAway)).size > 1;
}
