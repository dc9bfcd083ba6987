export { DocumentEntity } from './document.entity';
export { PrescriptionEntity } from './prescription.entity';
export { PrescriptionVersionEntity } from './prescription-version.entity';
export { ChangeRequestEntity } from './change-request.entity';
export { RequestStepEntity } from './request-step.entity';
export { MedicalOpinionEntity } from './medical-opinion.entity';
export { RequestLookEntity } from './request-look.entity';
export * from './row-types';
export {
  acknowledgePrescription,
  awaitAcknowledgement,
  practicesNamed,
  prescribedPatient,
  prescribersHere,
  updateDraft,
  updateDraftPlace,
  type DraftRow,
  type DraftState,
} from './drafts';
export { secretariatOf } from './secretariat-of';
export { awaitedFirst } from './awaited-first';
export { comingCures } from './coming-cures';
export type { ToldSignRow } from './told-sign';
export { awaitedPrescriptions, prescriptionOfVersion, prescriptionsByIds, prescriptionsOfPatient } from './prescription-rows';
export { requestById, requestsOfPrescriptions, requestsOnTheirWay } from './request-rows';
export { lockPrescription, lockPrescriptionOfRequest, writingUnit } from './lock-prescription';
export {
  insertRequest,
  insertStep,
  updateRequest,
  type Held,
  type NewRequest,
  type NewStep,
  type RequestChange,
} from './write-request';
export { insertVersion, type NewVersion } from './write-version';
export { pivotsToTell, tellOf, type Telling, type ToldOne } from './who-is-told';
export { giveCallBackTask, settleCallBackTasks, type ByHand } from './follow-by-hand';
export { insertLook, insertOpinion, markNoticesAcked, markNoticesSeen } from './looks';
export {
  documentHead,
  documentWithBytes,
  insertDocument,
  type DocumentHead,
  type DocumentKind,
  type NewDocument,
} from './documents';
export {
  insertFirstPrescription,
  isPractice,
  joinByPrescription,
  prescriberFor,
  settingOf,
  type FirstPrescriptionRow,
  type PrescriberOfUnit,
  type Setting,
} from './first-prescription';
