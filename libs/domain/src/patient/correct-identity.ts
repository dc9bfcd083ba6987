import { isPartialDate, type PartialDate } from '../calendar';
import { ok, refuse, type Result } from '../result';
import { isProtectedFromFiles, statusOf } from './identity-status';
import { sameName } from './names';
import type { IdentityStatus, Sex } from './types';

/** The traits of one organisation's identity, as its officer reads and corrects them. */
export interface IdentityTraits {
  birthFamilyName: string | null;
  usedFamilyName: string;
  birthGivenName: string | null;
  usedGivenName: string;
  birthDate: PartialDate;
  sex: Sex;
  birthPlace: string | null;
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
  doubtful: boolean;
}

export type CorrectionRefusal =
  { code: 'name-missing' } | { code: 'birth-date-wrong'; typed: string } | { code: 'proof-needed'; status: IdentityStatus };

export interface CorrectedIdentity {
  traits: IdentityTraits;
  status: IdentityStatus;
  /** False: the matricule no longer belongs to these traits and leaves the record until INSi answers again. */
  keepsIns: boolean;
}

/**
 * Corrects an identity. A strict trait (birth name, first birth given name, birth date, sex) that changes undoes the INSi answer: the
 * matricule leaves, and the status rests on the document alone. An identity whose document somebody checked is not changed in its
 * strict traits without another document (RNIV EXI SI 07 and 09).
 */
export function correctIdentity(
  onFile: IdentityOnFile,
  { traits, proof, doubtful }: Correction,
): Result<CorrectedIdentity, CorrectionRefusal> {
  if (!traits.usedFamilyName.trim() || !traits.usedGivenName.trim()) return refuse({ code: 'name-missing' as const });
  if (!isPartialDate(traits.birthDate)) return refuse({ code: 'birth-date-wrong' as const, typed: traits.birthDate });
  const changed = strictTraitChanged(onFile, traits);
  if (changed && isProtectedFromFiles(onFile.status) && !proof)
    return refuse({ code: 'proof-needed' as const, status: onFile.status });
  const documentChecked = proof !== null || (!changed && isProtectedFromFiles(onFile.status));
  const keepsIns = onFile.ins && !changed && !doubtful;
  const status = statusOf({ documentChecked, insiRetrieved: keepsIns, attributes: doubtful ? ['DOUT'] : [] });
  return ok({ traits, status, keepsIns });
}

function strictTraitChanged(before: IdentityTraits, after: IdentityTraits): boolean {
  const differs = (a: string | null, b: string | null) => Boolean(a || b) && !sameName(a, b);
  return (
    differs(before.birthFamilyName, after.birthFamilyName) ||
    differs(before.birthGivenName, after.birthGivenName) ||
    before.birthDate !== after.birthDate ||
    before.sex !== after.sex
  );
}

export function isSex(typed: string): typed is Sex {
  return typed === 'F' || typed === 'M' || typed === 'U';
}
