import type { Type } from '@nestjs/common';
import { AdministrationModule } from './administration/administration.module';
import { ContinuityModule } from './continuity/continuity.module';
import { DeathModule } from './death/death.module';
import { DirectoryModule } from './directory/directory.module';
import { EmergencyModule } from './emergency/emergency.module';
import { IdentityIssueModule } from './identity-issue/identity-issue.module';
import { JournalModule } from './journal/journal.module';
import { ActivityModule } from './activity/activity.module';
import { CharterModule } from './charter/charter.module';
import { CircleModule } from './circle/circle.module';
import { AppointmentModule } from './appointment/appointment.module';
import { IdentityModule } from './identity/identity.module';
import { ScheduleModule } from './schedule/schedule.module';
import { PathwayModule } from './pathway/pathway.module';
import { PatientModule } from './patient/patient.module';
import { PrescriptionModule } from './prescription/prescription.module';
import { WorklistModule } from './worklist/worklist.module';
import { BadgesModule } from './badges/badges.module';
import { CallModule } from './call/call.module';
import { TaskModule } from './task/task.module';
import { TransmissionModule } from './transmission/transmission.module';

/** The features of the API, in one list: the application imports them, the schema is printed from them. */
export const features: Type[] = [
  AdministrationModule,
  ContinuityModule,
  DeathModule,
  DirectoryModule,
  EmergencyModule,
  IdentityIssueModule,
  JournalModule,
  ActivityModule,
  CharterModule,
  CircleModule,
  AppointmentModule,
  IdentityModule,
  PathwayModule,
  PatientModule,
  PrescriptionModule,
  ScheduleModule,
  WorklistModule,
  BadgesModule,
  CallModule,
  TaskModule,
  TransmissionModule,
];
