import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { BeginsAtOnce, Needs, WhoActs } from '../platform/permission';
import { ReachedInput, WhenInput } from './call.inputs';
import { CallEnded, CallPage } from './call.types';
import { CallsService } from './calls.service';
import { EndCallService } from './end-call.service';
import { TakeBackCallService } from './take-back-call.service';

const CallResult = orRefused('CallResult', () => CallPage);
const CallEndedResult = orRefused('CallEndedResult', () => CallEnded);

@BeginsAtOnce()
@Resolver()
export class CallResolver {
  constructor(
    private readonly service: CallsService,
    private readonly ending: EndCallService,
    private readonly takingBack: TakeBackCallService,
  ) {}

  @Needs('call.write')
  @Query(() => CallPage, { nullable: true, description: 'Null when there is no such call, or not for the reader.' })
  call(@WhoActs() acting: Acting, @Args('id', { type: () => ID }) id: string): Promise<CallPage | null> {
    return this.service.call(acting, id);
  }

  @Needs('call.write')
  @Mutation(() => CallResult, { description: 'A call nobody had planned; the one that is due, when there is one.' })
  async startCall(
    @WhoActs() acting: Acting,
    @Args('patient', { type: () => ID }) patient: string,
    @Args('purpose', { type: () => String }) purpose: string,
  ): Promise<typeof CallResult> {
    return answer(await this.service.start(acting, patient, purpose));
  }

  @Needs('call.write')
  @Mutation(() => CallResult)
  async planCall(
    @WhoActs() acting: Acting,
    @Args('patient', { type: () => ID }) patient: string,
    @Args('purpose', { type: () => String }) purpose: string,
    @Args('when', { type: () => WhenInput }) when: WhenInput,
  ): Promise<typeof CallResult> {
    return answer(await this.service.plan(acting, patient, purpose, when));
  }

  @Needs('call.write')
  @Mutation(() => CallEndedResult, { description: 'Somebody answered: what was said, reminded, and the next call.' })
  async callReached(
    @WhoActs() acting: Acting,
    @Args('said', { type: () => ReachedInput }) said: ReachedInput,
  ): Promise<typeof CallEndedResult> {
    return answer(await this.ending.reached(acting, said));
  }

  @Needs('call.write')
  @Mutation(() => CallEndedResult, { description: 'Nobody answered: counted, and tried again at another hour.' })
  async callUnreached(
    @WhoActs() acting: Acting,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('tryAgain', { type: () => WhenInput }) tryAgain: WhenInput,
  ): Promise<typeof CallEndedResult> {
    return answer(await this.ending.unreached(acting, id, version, tryAgain));
  }

  @Needs('call.write')
  @Mutation(() => CallEndedResult, { description: 'Noted by mistake: the call is to make again, and what it did is undone.' })
  async takeBackCall(
    @WhoActs() acting: Acting,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('reason', { type: () => String, nullable: true }) reason: string | null,
  ): Promise<typeof CallEndedResult> {
    return answer(await this.takingBack.takeBack(acting, id, version, reason));
  }

  @Needs('call.write')
  @Mutation(() => CallEndedResult)
  async cancelCall(
    @WhoActs() acting: Acting,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<typeof CallEndedResult> {
    return answer(await this.ending.cancelled(acting, id, version, reason));
  }
}
