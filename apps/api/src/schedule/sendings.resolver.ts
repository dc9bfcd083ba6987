import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { SendingSummary, SendingWithdrawn } from './schedule-sent.types';
import { SendingsService } from './sendings.service';

const WithdrawSendingResult = orRefused('WithdrawSendingResult', () => SendingWithdrawn);

@Resolver()
export class SendingsResolver {
  constructor(private readonly service: SendingsService) {}

  @Needs('schedule.send')
  @Query(() => [SendingSummary])
  sendings(@WhoActs() acting: Acting, @Args('unit', { type: () => Int }) unit: number): Promise<SendingSummary[]> {
    return this.service.list(acting, unit);
  }

  @Needs('schedule.send')
  @Mutation(() => WithdrawSendingResult)
  async withdrawSending(
    @WhoActs() acting: Acting,
    @Args('push', { type: () => ID }) push: string,
  ): Promise<typeof WithdrawSendingResult> {
    return answer(await this.service.withdraw(acting, push));
  }
}
