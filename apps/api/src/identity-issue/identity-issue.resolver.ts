import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { CorrectedTraits, IdentityCorrected, IdentityQuestions, IdentitySettled, OfficerFound } from './identity-issue.types';
import { ListQuestionsService } from './list-questions.service';
import { OfficerRecordsService } from './officer-records.service';
import { SettleQuestionService } from './settle-question.service';

const IdentityResult = orRefused('IdentityResult', () => IdentitySettled);
const OfficerFindResult = orRefused('OfficerFindResult', () => OfficerFound);
const IdentityCorrectedResult = orRefused('IdentityCorrectedResult', () => IdentityCorrected);

@Resolver()
export class IdentityIssueResolver {
  constructor(
    private readonly questions: ListQuestionsService,
    private readonly settling: SettleQuestionService,
    private readonly records: OfficerRecordsService,
  ) {}

  @Needs('identity.settle')
  @Query(() => IdentityQuestions, { description: 'The open questions of one’s organisation, the oldest first.' })
  identityQuestions(@WhoActs() acting: Acting): Promise<IdentityQuestions> {
    return this.questions.list(acting);
  }

  @Needs('identity.settle')
  @Mutation(() => IdentityResult)
  async settleIdentity(
    @WhoActs() acting: Acting,
    @Args('question', { type: () => ID }) question: string,
    @Args('how', { type: () => String }) how: string,
    @Args('note', { type: () => String, nullable: true }) note: string | null,
    @Args('record', { type: () => ID, nullable: true, description: 'The identity chosen, for this-record.' })
    record: string | null,
    @Args('corrected', { type: () => CorrectedTraits, nullable: true }) corrected: CorrectedTraits | null,
  ): Promise<typeof IdentityResult> {
    const given = { how, note: note ?? null, record: record ?? null, corrected: corrected ?? null };
    return answer(await this.settling.settle(acting, question, given));
  }

  @Needs('identity.settle')
  @Query(() => OfficerFindResult, { description: 'One’s organisation’s records, by birth date and up to three letters.' })
  async officerRecords(
    @WhoActs() acting: Acting,
    @Args('search', { type: () => String }) search: string,
  ): Promise<typeof OfficerFindResult> {
    return answer(await this.records.find(acting, search));
  }

  @Needs('identity.settle')
  @Mutation(() => IdentityCorrectedResult)
  async correctIdentity(
    @WhoActs() acting: Acting,
    @Args('patient', { type: () => ID }) patient: string,
    @Args('corrected', { type: () => CorrectedTraits }) corrected: CorrectedTraits,
  ): Promise<typeof IdentityCorrectedResult> {
    return answer(await this.records.correct(acting, patient, corrected));
  }
}
