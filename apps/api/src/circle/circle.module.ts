import { Module } from '@nestjs/common';
import { CircleResolver } from './circle.resolver';
import { CircleService } from './circle.service';
import { CircleInvitationResolver } from './invitation.resolver';
import { CircleInvitationService } from './invitation.service';
import { PlanService } from './plan.service';
import { SharingResolver } from './sharing.resolver';
import { SharingService } from './sharing.service';

@Module({
  providers: [
    CircleResolver,
    CircleService,
    SharingResolver,
    CircleInvitationResolver,
    CircleInvitationService,
    SharingService,
    PlanService,
  ],
})
export class CircleModule {}
