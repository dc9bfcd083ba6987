import { Module } from '@nestjs/common';
import { IdentityIssueResolver } from './identity-issue.resolver';
import { ListQuestionsService } from './list-questions.service';
import { MergeResolver } from './merge.resolver';
import { MergeService } from './merge.service';
import { OfficerRecordsService } from './officer-records.service';
import { SettleQuestionService } from './settle-question.service';

@Module({
  providers: [
    IdentityIssueResolver,
    MergeResolver,
    MergeService,
    ListQuestionsService,
    OfficerRecordsService,
    SettleQuestionService,
  ],
})
export class IdentityIssueModule {}
