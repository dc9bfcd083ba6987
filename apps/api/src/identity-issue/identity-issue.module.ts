import { Module } from '@nestjs/common';
import { IdentityIssueResolver } from './identity-issue.resolver';
import { ListQuestionsService } from './list-questions.service';
import { SettleQuestionService } from './settle-question.service';

@Module({ providers: [IdentityIssueResolver, ListQuestionsService, SettleQuestionService] })
export class IdentityIssueModule {}
