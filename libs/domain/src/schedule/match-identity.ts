import { isFullDate } from '../calendar';
import { compareIdentity, nameKey, surnamesOf, type IdentityVerdict } from '../patient';
import { grouped } from './grouped';
import { ippKey, writingOf, type OrganisationIdentity, type WrittenIdentity } from './written-identity';

export type TraitsDiffer = Extract<IdentityVerdict, { verdict: 'traits-differ' }>;

/** Who a row speaks of, as far as the sending organisation's own records tell. */
export type IdentityFinding =
  /** `lacksIpp`: the row states an IPP that the record does not have. */
  | { kind: 'matched'; patientId: string; by: 'ipp' | 'traits' | 'memory'; lacksIpp: boolean }
  /** Same IPP, birth date and given name under another surname. */
  | { kind: 'name-used?'; patientId: string; written: string; known: readonly string[] }
  /** `recordWins`: VALI or QUAL, which the file never overrules. */
  | { kind: 'traits-differ'; patientId: string; differences: TraitsDiffer['differences']; recordWins: boolean }
  /** The very traits under another IPP of this organisation. */
  | { kind: 'other-ipp'; patientId: string; recordIpp: string }
  /** `resembles`: records of the same birth date and given name under another surname. */
  | { kind: 'unknown'; resembles: readonly string[] }
  | { kind: 'ambiguous'; patientIds: readonly string[]; why: AmbiguousWhy };

/** 'two-records': the IPP names one record and the traits another, perhaps one person twice. */
export type AmbiguousWhy = 'homonyms' | 'ipp-shared' | 'two-records' | 'no-birth-date' | 'rows-disagree';

/**
 * Prepares the records of one organisation for any number of rows; each row costs a look-up by IPP and one by birth date.
 * Identitovigilance (RNIV): the birth date always counts, an IPP alone never decides, and of two records that fit neither is chosen.
 */
export function identityMatcher(identities: readonly OrganisationIdentity[]): (row: WrittenIdentity) => IdentityFinding {
  const byIpp = grouped(
    identities.filter(({ ipp }) => ipp),
    ({ ipp }) => ippKey(ipp ?? ''),
  );
  const named = identities.flatMap((known) => surnamesOf(known).map((name) => ({ known, key: bornAs(known.birth, name) })));
  const bySurname = grouped(named, ({ key }) => key);
  const given = identities.flatMap((known) => givenNamesOf(known).map((name) => ({ known, key: bornAs(known.birth, name) })));
  const byGivenName = grouped(given, ({ key }) => key);
  const remembered = new Map(
    identities.flatMap((known) => (known.acceptedWritings ?? []).map((writing) => [writing, known] as const)),
  );
  return (row) => {
    if (!row.birth || !isFullDate(row.birth)) return { kind: 'ambiguous', patientIds: [], why: 'no-birth-date' };
    const memory = remembered.get(writingOf(row));
    if (memory) return { kind: 'matched', patientId: memory.patientId, by: 'memory', lacksIpp: false };
    const bearers = row.ipp ? (byIpp.get(ippKey(row.ipp)) ?? []) : [];
    if (bearers.length > 1) return { kind: 'ambiguous', patientIds: bearers.map(idOf), why: 'ipp-shared' };
    const bearer = bearers[0];
    const namesakes = (bySurname.get(bornAs(row.birth, row.last)) ?? []).map(({ known }) => known);
    if (bearer) return againstBearer(row, bearer, namesakes);
    return (
      byTraits(row, namesakes) ?? { kind: 'unknown', resembles: resembling(byGivenName.get(bornAs(row.birth, row.first)) ?? []) }
    );
  };
}

/** A birth date alone is no key: a file may hold hundreds of people born on one 1 January. */
const bornAs = (birth: string, name: string): string => `${birth} ${nameKey(name)}`;

const givenNamesOf = (known: OrganisationIdentity): string[] =>
  [known.birthFirstName, known.usedFirstName].filter((name) => name !== null);

/** A few are enough for the identity officer to look. */
const resembling = (found: readonly { known: OrganisationIdentity }[]): string[] => [
  ...new Set(found.slice(0, 10).map(({ known }) => known.patientId)),
];

const idOf = (known: OrganisationIdentity): string => known.patientId;

function againstBearer(
  row: WrittenIdentity,
  known: OrganisationIdentity,
  namesakes: readonly OrganisationIdentity[],
): IdentityFinding {
  const { patientId } = known;
  const verdict = compareIdentity(row, known);
  if (verdict.verdict === 'same') return { kind: 'matched', patientId, by: 'ipp', lacksIpp: false };
  // Remembering the name would make two records with the same traits.
  const twins = verdict.verdict === 'name-used?' ? bearingTraits(row, namesakes) : [];
  if (twins.length > 0) return { kind: 'ambiguous', patientIds: [patientId, ...twins.map(idOf)], why: 'two-records' };
  if (verdict.verdict === 'name-used?') return { kind: 'name-used?', patientId, written: verdict.incoming, known: verdict.known };
  if (verdict.verdict === 'traits-differ')
    return { kind: 'traits-differ', patientId, differences: verdict.differences, recordWins: verdict.recordWins };
  return { kind: 'ambiguous', patientIds: [patientId], why: 'no-birth-date' };
}

function bearingTraits(row: WrittenIdentity, namesakes: readonly OrganisationIdentity[]): OrganisationIdentity[] {
  return namesakes.filter((known) => compareIdentity({ ...row, ipp: null }, known).verdict === 'same');
}

/** No record bears the row's IPP, or it has none: the traits decide, or nobody does. Null when they fit no record. */
function byTraits(row: WrittenIdentity, namesakes: readonly OrganisationIdentity[]): IdentityFinding | null {
  const same = bearingTraits(row, namesakes);
  const only = same[0];
  if (!only) return null;
  if (same.length > 1) return { kind: 'ambiguous', patientIds: same.map(idOf), why: 'homonyms' };
  if (row.ipp && only.ipp) return { kind: 'other-ipp', patientId: only.patientId, recordIpp: only.ipp };
  return { kind: 'matched', patientId: only.patientId, by: 'traits', lacksIpp: row.ipp !== null };
}
