export { OrganisationEntity } from './organisation.entity';
export { UnitEntity } from './unit.entity';
export { PersonEntity } from './person.entity';
export { WorkingSituationEntity } from './working-situation.entity';
export { SituationUnitEntity } from './situation-unit.entity';
export { AccountEntity } from './account.entity';
export { SessionEntity } from './session.entity';
export { administeredPeople, administeredPerson } from './administered-people';
export type { AdministeredPersonRow, AdministeredSituationRow, PeopleWanted } from './administered-people';
export { closeAccount, openAccount, renewAccount, resetSecondFactor, type OpenedAccount } from './accounts';
export { directoryPeople, directoryUnits, type DirectoryPersonRow, type DirectoryUnitRow } from './directory';
export {
  countIdentityIssues,
  freeWaitingRows,
  lockIdentityIssue,
  officerFind,
  officerIdentities,
  openIdentityIssues,
  writeCorrection,
} from './identity-issues';
export type { IdentityIssueRow, OfficerIdentityRow, WrittenTraits } from './identity-issues';
export { raiseDuplicates } from './raise-duplicates';
export {
  completeReview,
  decideInReview,
  latestReviews,
  openReview,
  reviewLines,
  type ReviewLineRow,
  type ReviewRow,
} from './access-reviews';
export { mergeFacts, mergeRecords, openMerge, recentMerges, undoMerge, type MergeRow } from './merges';
export { invitePerson } from './invitations';
export {
  linkCandidates,
  linkRecords,
  linksOfOrganisation,
  raiseKnownElsewhere,
  tellApartElsewhere,
  unlinkRecords,
  type LinkCandidateRow,
  type RecordLinkRow,
} from './record-links';
export { askToSettleAuthority, authorityStandsAsBefore, parentsOfBoth } from './authority-to-settle';
