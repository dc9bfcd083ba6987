import { Module } from '@nestjs/common';
import { AskForScheduleService } from './ask-for-schedule.service';
import { DayResolver } from './day.resolver';
import { DayService } from './day.service';
import { LookService } from './look.service';
import { PutOffService } from './put-off.service';

@Module({ providers: [DayResolver, DayService, LookService, PutOffService, AskForScheduleService] })
export class WorklistModule {}
