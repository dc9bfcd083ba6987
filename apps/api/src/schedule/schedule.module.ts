import { Module } from '@nestjs/common';
import { ScheduleFileResolver } from './schedule-file.resolver';
import { SchedulePreviewService } from './schedule-preview.service';
import { ScheduleReadingService } from './schedule-reading.service';
import { ScheduleResolver } from './schedule.resolver';
import { ScheduleSendingService } from './schedule-sending.service';
import { ScheduleUploadController } from './schedule-upload.controller';
import { SendingsResolver } from './sendings.resolver';
import { SendingsService } from './sendings.service';
import { WaitingRowsResolver } from './waiting-rows.resolver';
import { WaitingRowsService } from './waiting-rows.service';
import { WithdrawSendingService } from './withdraw-sending.service';

@Module({
  controllers: [ScheduleUploadController],
  providers: [
    ScheduleResolver,
    ScheduleFileResolver,
    SendingsResolver,
    WaitingRowsResolver,
    SchedulePreviewService,
    ScheduleReadingService,
    ScheduleSendingService,
    SendingsService,
    WaitingRowsService,
    WithdrawSendingService,
  ],
})
export class ScheduleModule {}
