import {
  OrganisationEntity,
  UnitEntity,
  PersonEntity,
  WorkingSituationEntity,
  SituationUnitEntity,
  AccountEntity,
  SessionEntity,
} from './identity';
import {
  PatientEntity,
  PatientIdentityEntity,
  RememberedNameEntity,
  KinshipEntity,
  IdentityIssueEntity,
  RelativeEntity,
} from './patient';
import { CircleEntity, CircleUnitEntity, MembershipEntity } from './circle';
import { ScheduleReadingEntity, SchedulePushEntity, WaitingRowEntity, UnitColumnEntity } from './schedule';
import { AppointmentEntity, AppointmentEventEntity, GoAheadEntity, OwnPlanEntity, LastLookEntity } from './appointment';
import { PathwayTemplateEntity, PathwayEntity, PathwayMilestoneEntity, PathwayEventEntity } from './pathway';
import { TaskEntity } from './task';
import { CallEntity, CallNoteEntity } from './call';
import { MessageEntity, NoticeEntity, NoticeItemEntity, AddresseeEntity } from './transmission';
import {
  DocumentEntity,
  PrescriptionEntity,
  PrescriptionVersionEntity,
  ChangeRequestEntity,
  RequestStepEntity,
  RequestLookEntity,
  MedicalOpinionEntity,
} from './prescription';
import { CoordinationActEntity } from './activity';

export const entities = [
  OrganisationEntity,
  UnitEntity,
  PersonEntity,
  WorkingSituationEntity,
  SituationUnitEntity,
  AccountEntity,
  SessionEntity,
  PatientEntity,
  PatientIdentityEntity,
  RememberedNameEntity,
  KinshipEntity,
  IdentityIssueEntity,
  RelativeEntity,
  CircleEntity,
  CircleUnitEntity,
  MembershipEntity,
  ScheduleReadingEntity,
  SchedulePushEntity,
  WaitingRowEntity,
  UnitColumnEntity,
  AppointmentEntity,
  AppointmentEventEntity,
  GoAheadEntity,
  OwnPlanEntity,
  LastLookEntity,
  PathwayTemplateEntity,
  PathwayEntity,
  PathwayMilestoneEntity,
  PathwayEventEntity,
  TaskEntity,
  CallEntity,
  CallNoteEntity,
  MessageEntity,
  NoticeEntity,
  NoticeItemEntity,
  AddresseeEntity,
  DocumentEntity,
  PrescriptionEntity,
  PrescriptionVersionEntity,
  ChangeRequestEntity,
  RequestStepEntity,
  RequestLookEntity,
  MedicalOpinionEntity,
  CoordinationActEntity,
];
