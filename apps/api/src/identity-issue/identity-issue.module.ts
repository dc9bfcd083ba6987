import { Module } from '@nestjs/common';
import { IdentityIssueResolver } from './identity-issue.resolver';
import { LinkResolver } from './link.resolver';
import { LinkService } from './link.service';
import { ListQuestionsService } from './list-questions.service';
import { MergeResolver } from './merge.resolver';
import { MergeService } from './merge.service';
import { OfficerRecordsService } from './officer-records.service';
import { SettleQuestionService } from './settle-question.service';

@Module({
  providers: [
    IdentityIssueResolver,
    LinkResolver,
    LinkService,
    MergeResolver,
    MergeService,
    ListQuestionsService,
    OfficerRecordsService,
    SettleQuestionService,
  ],
})
export class IdentityIssueModule {}
