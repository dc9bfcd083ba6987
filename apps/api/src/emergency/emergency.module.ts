import { Module } from '@nestjs/common';
import { EmergencyResolver } from './emergency.resolver';
import { EmergencyService } from './emergency.service';
import { EmergencyReviewService } from './review.service';

@Module({ providers: [EmergencyResolver, EmergencyService, EmergencyReviewService] })
export class EmergencyModule {}
