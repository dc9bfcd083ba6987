import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { GapService } from './gap.service';
import { CauseKept, ContinuityCause, GapAccountInput, GapKept } from './gap.types';

const GapResult = orRefused('GapResult', () => GapKept);
const CauseResult = orRefused('CauseResult', () => CauseKept);

@Resolver()
export class GapResolver {
  constructor(private readonly gaps: GapService) {}

  @Needs('pathway.read')
  @Query(() => [ContinuityCause])
  continuityCauses(@WhoActs() acting: Acting): Promise<ContinuityCause[]> {
    return this.gaps.causes(acting);
  }

  @Needs('pathway.change')
  @Mutation(() => GapResult)
  async accountForGap(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => GapAccountInput }) input: GapAccountInput,
  ): Promise<typeof GapResult> {
    return answer(await this.gaps.account(acting, input));
  }

  @Needs('template.write')
  @Mutation(() => CauseResult)
  async addContinuityCause(
    @WhoActs() acting: Acting,
    @Args('title', { type: () => String }) title: string,
  ): Promise<typeof CauseResult> {
    return answer(await this.gaps.addCause(acting, title));
  }

  @Needs('template.write')
  @Mutation(() => CauseResult)
  async retireContinuityCause(
    @WhoActs() acting: Acting,
    @Args('key', { type: () => ID }) key: string,
  ): Promise<typeof CauseResult> {
    return answer(await this.gaps.retireCause(acting, key));
  }
}
