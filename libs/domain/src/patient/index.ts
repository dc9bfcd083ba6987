export { BIRTH_PLACE_RULES, birthPlaceKind, type BirthPlaceKind, type BirthPlaceRules } from './birth-place';
export { compareIdentity, surnamesOf } from './compare-identity';
export {
  ADDRESS_KINDS,
  isAddressKind,
  placeForLetter,
  type AddressKind,
  type ContactAddress,
  type NoPlace,
} from './contact-address';
export {
  correctIdentity,
  IDENTITY_PROOFS,
  isSex,
  missingStrictTraits,
  type CorrectedIdentity,
  type Correction,
  type CorrectionRefusal,
  type IdentityOnFile,
  type IdentityProof,
  type IdentityTraits,
  type StrictTrait,
} from './correct-identity';
export {
  decideLink,
  doubtsOfLink,
  groundOfLink,
  LINK_TRAITS,
  type Compared,
  type LinkDoubt,
  type LinkFacts,
  type LinkGround,
  type LinkRefusal,
  type LinkTrait,
} from './decide-link';
export { decideMerge, type MergeDoubt, type MergeFacts, type MergeRefusal } from './decide-merge';
export { confusableOf, homonymsOf, type Confusion, type DayPatient, type Lookalike } from './homonyms-of';
export {
  checkAttributes,
  isProtectedFromFiles,
  mayCallInsi,
  mayCarryIns,
  statusOf,
  type IdentityEvidence,
} from './identity-status';
export { ACCEPTED_INS, readInsEntered, type InsEntered, type InsEnteredRefusal } from './ins-entered';
export { formatInsMatricule, insKey, readInsMatricule, type InsRefusal } from './ins-matricule';
export { INS_OIDS, insKindOf, type InsKind } from './ins-oids';
export { isGrown } from './is-grown';
export { padIpp, sameIpp } from './ipp';
export { closeName, nameKey, normaliseName, sameGivenNames, sameName } from './names';
export { readSearch, type PatientSearch, type SearchRefusal } from './read-search';
export { BORN_IN_FRENCH, sexOf, sexWord } from './sex-word';
export { suspectDuplicate, type ComparedIdentity, type Suspicion } from './suspect-duplicate';
export { CAPTURE_CHANNELS, type CaptureChannel } from './types';
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
export {
  AUTHORITIES,
  checkAuthority,
  isAuthority,
  mayBeWritten,
  mayKnow,
  restsOnDecision,
  type Authority,
  type AuthorityRefusal,
  type MayKnow,
  type ParentalStanding,
} from './parental-authority';
export { authorityDoubts, type AuthorityDoubt, type NotedStanding } from './authority-doubts';
export { homesForLetters, type HomeLeftOut, type HomesForLetters } from './homes-for-letters';
