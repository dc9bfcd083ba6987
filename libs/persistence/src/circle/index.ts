export { CircleEntity } from './circle.entity';
export { CircleUnitEntity } from './circle-unit.entity';
export { MembershipEntity } from './membership.entity';
export { holderInCircle, holderOf, holderOfPathway, type Holder } from './holder-of';
export { tellCircle, unitsOfCircles, unitsOfPatients } from './tell-circle';
export { circleMembers, type MemberRow } from './circle-members';
export { findCandidates, type CandidateRow } from './find-candidates';
export { closeTo, giveBack, openAgain, oppositionFacts, relieve } from './close-to';
export { informationOf, oppositionAt, oppositionsOf, type InformationRow, type Opposed, type OppositionRow } from './opposition';
export {
  emergenciesOf,
  emergenciesToReview,
  emergencyCandidates,
  emergencyStanding,
  endEmergency,
  openEmergency,
  reviewEmergency,
  tryDoor,
  type EmergencyRow,
  type EmergencyToReview,
} from './emergency';
export { invitationsOf, inviteToCircle, withdrawInvitation, type CircleProposal, type InvitationRow } from './invitations';
export { followedElsewhere, type FollowedElsewhereRow } from './followed-elsewhere';
export { ownPlan, ownPlans, planSharedBy, unitsOfPlans, type OwnPlan, type PlanUnit } from './own-plans';
