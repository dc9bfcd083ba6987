import { Module } from '@nestjs/common';
import { AskForScheduleService } from './ask-for-schedule.service';
import { DayResolver } from './day.resolver';
import { DayService } from './day.service';
import { HandOverService } from './hand-over.service';
import { LookService } from './look.service';
import { PutOffService } from './put-off.service';
import { WorkResolver } from './work.resolver';

@Module({
  providers: [DayResolver, DayService, LookService, PutOffService, AskForScheduleService, HandOverService, WorkResolver],
})
export class WorklistModule {}
