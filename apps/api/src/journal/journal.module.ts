import { Module } from '@nestjs/common';
import { AccessReportController } from './access-report.controller';
import { AccessReportResolver } from './access-report.resolver';
import { AccessReportService } from './access-report.service';
import { JournalController } from './journal.controller';
import { JournalResolver } from './journal.resolver';
import { JournalService } from './journal.service';

@Module({
  controllers: [JournalController, AccessReportController],
  providers: [JournalResolver, JournalService, AccessReportResolver, AccessReportService],
})
export class JournalModule {}
