import { Module } from '@nestjs/common';
import { DayResolver } from './day.resolver';
import { DayService } from './day.service';
import { LookService } from './look.service';
import { PutOffService } from './put-off.service';

@Module({ providers: [DayResolver, DayService, LookService, PutOffService] })
export class WorklistModule {}
