import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { OverviewService } from './overview.service';
import { AnswerKept, CauseAnswerInput, ContinuityOverview } from './overview.types';

const AnswerResult = orRefused('AnswerResult', () => AnswerKept);

@Resolver()
export class OverviewResolver {
  constructor(private readonly overviews: OverviewService) {}

  @Needs('continuity.read')
  @Query(() => ContinuityOverview)
  continuityOverview(@WhoActs() acting: Acting): Promise<ContinuityOverview> {
    return this.overviews.read(acting);
  }

  @Needs('template.write')
  @Mutation(() => AnswerResult)
  async answerCause(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => CauseAnswerInput }) input: CauseAnswerInput,
  ): Promise<typeof AnswerResult> {
    return answer(await this.overviews.answer(acting, input));
  }
}
