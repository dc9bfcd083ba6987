export { PatientEntity } from './patient.entity';
export { PatientIdentityEntity } from './patient-identity.entity';
export { RememberedNameEntity } from './remembered-name.entity';
export { KinshipEntity } from './kinship.entity';
export { IdentityIssueEntity } from './identity-issue.entity';
export { RelativeEntity } from './relative.entity';
