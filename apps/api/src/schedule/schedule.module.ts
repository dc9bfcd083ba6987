import { Module } from '@nestjs/common';
import { SchedulePreviewService } from './schedule-preview.service';
import { ScheduleReadingService } from './schedule-reading.service';
import { ScheduleResolver } from './schedule.resolver';
import { ScheduleSendingService } from './schedule-sending.service';
import { ScheduleUploadController } from './schedule-upload.controller';

@Module({
  controllers: [ScheduleUploadController],
  providers: [ScheduleResolver, SchedulePreviewService, ScheduleReadingService, ScheduleSendingService],
})
export class ScheduleModule {}
