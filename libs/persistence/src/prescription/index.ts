export { DocumentEntity } from './document.entity';
export { PrescriptionEntity } from './prescription.entity';
export { PrescriptionVersionEntity } from './prescription-version.entity';
export { ChangeRequestEntity } from './change-request.entity';
export { RequestStepEntity } from './request-step.entity';
