import { comparePartialDates } from '../calendar';
import { isProtectedFromFiles } from './identity-status';
import { sameIpp } from './ipp';
import { sameGivenNames, sameName } from './names';
import type { IdentityVerdict, IncomingTraits, KnownIdentity, TraitDifference } from './types';

/**
 * Is the person of this row the patient of this identity, inside one organisation's IPP domain? Never yes without the birth date.
 * Without an IPP the traits alone decide, all of them and strictly (RNIV: birth date, sex, name, given name): the caller must still
 * find exactly one such candidate.
 */
export function compareIdentity(incoming: IncomingTraits, known: KnownIdentity): IdentityVerdict {
  if (!incoming.birth) return { verdict: 'no', because: 'birth-date-missing' };
  if (incoming.ipp !== null && known.ipp !== null) {
    if (sameIpp(incoming.ipp, known.ipp)) return compareUnderOneIpp(incoming, incoming.birth, known);
    return { verdict: 'no', because: hasVeryTraits(incoming, known) ? 'other-ipp-same-traits' : 'other-person' };
  }
  return hasVeryTraits(incoming, known) ? { verdict: 'same', by: 'traits' } : { verdict: 'no', because: 'other-person' };
}

/** Every surname under which this organisation knows the person. */
export function surnamesOf(known: KnownIdentity): readonly string[] {
  return [...new Set([...known.usedNames, known.birthName ?? ''].filter((name) => name !== ''))];
}

function compareUnderOneIpp(incoming: IncomingTraits, birth: string, known: KnownIdentity): IdentityVerdict {
  const differences: TraitDifference[] = [];
  if (!givenNamesOf(known).some((name) => sameGivenNames(name, incoming.first))) {
    differences.push({ trait: 'first', incoming: incoming.first, known: known.usedFirstName ?? known.birthFirstName ?? '' });
  }
  if (comparePartialDates(birth, known.birth) === 'different') {
    differences.push({ trait: 'birth', incoming: birth, known: known.birth });
  }
  if (sexesConflict(incoming, known)) differences.push({ trait: 'sex', incoming: incoming.sex ?? '', known: known.sex ?? '' });
  if (birthNamesConflict(incoming, known)) {
    differences.push({ trait: 'birthName', incoming: incoming.birthName ?? '', known: known.birthName ?? '' });
  }
  const surnames = surnamesOf(known);
  const surnameKnown = surnames.some((name) => sameName(name, incoming.last));
  if (differences.length === 0) {
    return surnameKnown ? { verdict: 'same', by: 'ipp' } : { verdict: 'name-used?', incoming: incoming.last, known: surnames };
  }
  if (!surnameKnown) differences.unshift({ trait: 'last', incoming: incoming.last, known: surnames[0] ?? '' });
  return { verdict: 'traits-differ', differences, recordWins: isProtectedFromFiles(known.status) };
}

function hasVeryTraits(incoming: IncomingTraits, known: KnownIdentity): boolean {
  return (
    incoming.birth !== null &&
    comparePartialDates(incoming.birth, known.birth) === 'same' &&
    surnamesOf(known).some((name) => sameName(name, incoming.last)) &&
    givenNamesOf(known).some((name) => sameName(name, incoming.first)) &&
    !birthNamesConflict(incoming, known) &&
    !sexesConflict(incoming, known)
  );
}

function givenNamesOf(known: KnownIdentity): readonly string[] {
  return [known.birthFirstName, known.usedFirstName].flatMap((name) => (name ? [name] : []));
}

function birthNamesConflict(incoming: IncomingTraits, known: KnownIdentity): boolean {
  return !!incoming.birthName && !!known.birthName && !sameName(incoming.birthName, known.birthName);
}

function sexesConflict(incoming: IncomingTraits, known: KnownIdentity): boolean {
  const stated = (sex: IncomingTraits['sex']) => sex === 'F' || sex === 'M';
  return stated(incoming.sex) && stated(known.sex) && incoming.sex !== known.sex;
}
