import { Module } from '@nestjs/common';
import { AcknowledgeService } from './acknowledge.service';
import { AskChangeService } from './ask-change.service';
import { DecideRequestService } from './decide-request.service';
import { DecideResolver } from './decide.resolver';
import { DraftPrescriptionService } from './draft-prescription.service';
import { DocumentsController } from './documents.controller';
import { DocumentsService } from './documents.service';
import { PhotosService } from './photos.service';
import { PlanPrescriptionService } from './plan-prescription.service';
import { PlanPrescriptionResolver } from './plan.resolver';
import { ReadRequestsService } from './read-requests.service';
import { RequestsResolver } from './requests.resolver';
import { SignRequestService } from './sign-request.service';

/** Nursing care at home: its prescription, and the way of a request to change it. */
@Module({
  controllers: [DocumentsController],
  providers: [
    RequestsResolver,
    DecideResolver,
    ReadRequestsService,
    AskChangeService,
    DecideRequestService,
    SignRequestService,
    AcknowledgeService,
    DocumentsService,
    PhotosService,
    PlanPrescriptionService,
    DraftPrescriptionService,
    PlanPrescriptionResolver,
  ],
})
export class PrescriptionModule {}
