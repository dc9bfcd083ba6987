export { compareIdentity, surnamesOf } from './compare-identity';
export {
  correctIdentity,
  IDENTITY_PROOFS,
  isSex,
  type CorrectedIdentity,
  type Correction,
  type CorrectionRefusal,
  type IdentityOnFile,
  type IdentityProof,
  type IdentityTraits,
} from './correct-identity';
export { homonymsOf, type Confusion, type DayPatient, type Lookalike } from './homonyms-of';
export {
  checkAttributes,
  isProtectedFromFiles,
  mayCallInsi,
  mayCarryIns,
  statusOf,
  type IdentityEvidence,
} from './identity-status';
export { formatInsMatricule, insKey, readInsMatricule, type InsRefusal } from './ins-matricule';
export { INS_OIDS, insKindOf, type InsKind } from './ins-oids';
export { padIpp, sameIpp } from './ipp';
export { closeName, nameKey, normaliseName, sameGivenNames, sameName } from './names';
export { readSearch, type PatientSearch, type SearchRefusal } from './read-search';
export type {
  IdentityAttribute,
  IdentityStatus,
  IdentityVerdict,
  IncomingTraits,
  KnownIdentity,
  Sex,
  Trait,
  TraitDifference,
} from './types';
