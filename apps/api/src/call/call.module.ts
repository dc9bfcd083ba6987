import { Module } from '@nestjs/common';
import { CallResolver } from './call.resolver';
import { CallsService } from './calls.service';
import { EndCallService } from './end-call.service';
import { TakeBackCallService } from './take-back-call.service';

@Module({ providers: [CallResolver, CallsService, EndCallService, TakeBackCallService] })
export class CallModule {}
