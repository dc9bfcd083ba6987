import { authorityDoubts } from './authority-doubts';
import { placeForLetter, type AddressKind, type ContactAddress, type NoPlace } from './contact-address';
import { plainWords } from '../wording';
import { mayBeWritten, type ParentalStanding } from './parental-authority';

/** A home that gets no letter, and why. */
export interface HomeLeftOut {
  kind: AddressKind;
  code: NoPlace['code'] | 'without-authority' | 'kept-away' | 'authority-in-doubt';
}

export interface HomesForLetters {
  to: ContactAddress[];
  leftOut: HomeLeftOut[];
}

interface Places {
  addresses: readonly ContactAddress[];
  /** Of which kinds there is an address that is kept secret. */
  confidential: readonly string[];
  /** Of an adult: nobody. */
  parents: readonly ParentalStanding[];
}

/**
 * One letter for each home where somebody lives who exercises parental authority. A home where somebody is kept away gets none, since the
 * letter would reach that person; nor does a second home of which nobody knows who lives there. Where the child’s own home is kept secret
 * nothing is printed at all, where the child is entrusted to others they alone are written to, and while what is noted of the parents cannot
 * be true together nobody is.
 */
export function homesForLetters({ addresses, confidential, parents }: Places): HomesForLetters {
  const first = placeForLetter(addresses, confidential);
  const kindOf = (): AddressKind =>
    confidential.includes('foster') || addresses.some(({ kind }) => kind === 'foster') ? 'foster' : 'main';
  if (!first.ok && first.refusal.code === 'confidential') return { to: [], leftOut: [{ kind: kindOf(), code: 'confidential' }] };
  if (first.ok && first.value.kind === 'foster') return { to: [first.value], leftOut: [] };
  if (authorityDoubts(parents).length > 0) return { to: [], leftOut: [{ kind: 'main', code: 'authority-in-doubt' }] };
  const to: ContactAddress[] = [];
  const leftOut: HomeLeftOut[] = [];
  for (const kind of ['main', 'second'] as const) {
    const there = parents.filter(({ home }) => home === kind);
    const entitled = there.filter(mayBeWritten);
    const address = addresses.find((one) => one.kind === kind);
    if (kind === 'second' && there.length === 0) continue;
    if (there.some(({ keptAway }) => keptAway)) leftOut.push({ kind, code: 'kept-away' });
    else if (there.length > 0 && entitled.length === 0) leftOut.push({ kind, code: 'without-authority' });
    else if (confidential.includes(kind)) leftOut.push({ kind, code: 'confidential' });
    else if (!address?.street || !address.city) leftOut.push({ kind, code: 'no-address' });
    else to.push(entitled.length > 0 ? { ...address, recipient: namesOf(entitled) } : address);
  }
  return { to, leftOut };
}

/** Somebody whom two records name, which have become one, is named once. */
const namesOf = (people: readonly ParentalStanding[]): string =>
  [...new Map(people.map(({ name }) => [plainWords(name), name])).values()].join(' et ');
