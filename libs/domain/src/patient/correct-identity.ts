import { isFullDate, isPartialDate, type PartialDate } from '../calendar';
import { ok, refuse, type Result } from '../result';
import { BIRTH_PLACE_RULES, birthPlaceKind, type BirthPlaceRules } from './birth-place';
import { checkAttributes, isProtectedFromFiles, mayCallInsi, statusOf } from './identity-status';
import { readInsEntered, type InsEntered, type InsEnteredRefusal } from './ins-entered';
import { sameName } from './names';
import type { CaptureChannel, IdentityAttribute, IdentityStatus, Sex } from './types';

/** The traits of one organisation's identity, as its officer reads and corrects them. */
export interface IdentityTraits {
  birthFamilyName: string | null;
  usedFamilyName: string;
  birthGivenName: string | null;
  /** All of them, in the order of the document. */
  birthGivenNames: string | null;
  usedGivenName: string;
  birthDate: PartialDate;
  sex: Sex;
  birthPlace: string | null;
  birthPlaceInsee: string | null;
}

export interface IdentityOnFile extends IdentityTraits {
  status: IdentityStatus;
  /** The matricule INS is on file. */
  ins: boolean;
}

/** CN, PA, CS, eCN…: the documents on whose sight an identity is validated (RNIV). */
export const IDENTITY_PROOFS = ['CN', 'PA', 'CS', 'eCN', 'IN', 'AV', 'LECV', 'AN', 'LEP', 'CC', 'ANCV'] as const;
export type IdentityProof = (typeof IDENTITY_PROOFS)[number];

export interface Correction {
  traits: IdentityTraits;
  /** The document seen for this correction, or null: then nothing is validated by it. */
  proof: IdentityProof | null;
  attributes: readonly IdentityAttribute[];
  /** What INSi answered for these very traits, or null when nobody asked it now. */
  ins: InsEntered | null;
  channel: CaptureChannel | null;
}

/** The traits without which nothing is validated, by document or by INSi. */
export type StrictTrait = 'birthFamilyName' | 'birthGivenName' | 'birthDate' | 'sex' | 'birthPlaceInsee';

export type CorrectionRefusal =
  | { code: 'name-missing' }
  | { code: 'birth-date-wrong'; typed: string }
  | { code: 'birth-place-wrong'; typed: string }
  | { code: 'doubtful-and-fictitious' }
  | { code: 'strict-traits-missing'; missing: readonly StrictTrait[] }
  | { code: 'proof-needed'; status: IdentityStatus }
  | InsEnteredRefusal;

export interface CorrectedIdentity {
  traits: IdentityTraits;
  status: IdentityStatus;
  /** False: the matricule no longer belongs to these traits and leaves the record until INSi answers again. */
  keepsIns: boolean;
  /** The matricule that takes its place in the record. */
  ins: InsEntered | null;
}

/**
 * Corrects an identity. A strict trait (birth name, first birth given name, birth date, sex, birth place) that changes undoes the INSi
 * answer: the matricule leaves, and the status rests on the document alone. An identity whose document somebody checked is not changed
 * in its strict traits without another document (RNIV EXI SI 07 and 09).
 */
export function correctIdentity(
  onFile: IdentityOnFile,
  { traits, proof, attributes, ins }: Correction,
  places: BirthPlaceRules = BIRTH_PLACE_RULES,
): Result<CorrectedIdentity, CorrectionRefusal> {
  const wrong = wrongTrait(traits, places);
  if (wrong) return refuse(wrong);
  const together = checkAttributes(attributes);
  if (!together.ok) return together;
  const entered = ins && readInsEntered(ins, attributes);
  if (entered && !entered.ok) return entered;
  const missing = proof || entered ? missingStrictTraits(traits) : [];
  if (missing.length > 0) return refuse({ code: 'strict-traits-missing' as const, missing });
  const changed = strictTraitChanged(onFile, traits);
  if (changed && isProtectedFromFiles(onFile.status) && !proof)
    return refuse({ code: 'proof-needed' as const, status: onFile.status });
  const documentChecked = proof !== null || (!changed && isProtectedFromFiles(onFile.status));
  const keepsIns = !entered && onFile.ins && !changed && mayCallInsi(attributes);
  const status = statusOf({ documentChecked, insiRetrieved: keepsIns || entered !== null, attributes });
  return ok({ traits, status, keepsIns, ins: entered?.value ?? null });
}

export function missingStrictTraits(traits: IdentityTraits): readonly StrictTrait[] {
  return [
    ...(traits.birthFamilyName ? [] : (['birthFamilyName'] as const)),
    ...(traits.birthGivenName ? [] : (['birthGivenName'] as const)),
    ...(isFullDate(traits.birthDate) ? [] : (['birthDate'] as const)),
    ...(traits.birthPlaceInsee ? [] : (['birthPlaceInsee'] as const)),
  ];
}

function wrongTrait(traits: IdentityTraits, places: BirthPlaceRules) {
  const { usedFamilyName, usedGivenName, birthDate, birthPlaceInsee } = traits;
  if (!usedFamilyName.trim() || !usedGivenName.trim()) return { code: 'name-missing' as const };
  if (!isPartialDate(birthDate)) return { code: 'birth-date-wrong' as const, typed: birthDate };
  return birthPlaceInsee && !birthPlaceKind(birthPlaceInsee, places)
    ? { code: 'birth-place-wrong' as const, typed: birthPlaceInsee }
    : null;
}

/** A birth place that was not known and now is completes the identity; it changes nothing that INSi or a document had said. */
function strictTraitChanged(before: IdentityTraits, after: IdentityTraits): boolean {
  const differs = (a: string | null, b: string | null) => Boolean(a || b) && !sameName(a, b);
  return (
    differs(before.birthFamilyName, after.birthFamilyName) ||
    differs(before.birthGivenName, after.birthGivenName) ||
    before.birthDate !== after.birthDate ||
    before.sex !== after.sex ||
    Boolean(before.birthPlaceInsee && before.birthPlaceInsee !== after.birthPlaceInsee)
  );
}

export function isSex(typed: string): typed is Sex {
  return typed === 'F' || typed === 'M' || typed === 'U';
}
