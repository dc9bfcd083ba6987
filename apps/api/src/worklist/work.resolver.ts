import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { BeginsAtOnce, Needs, WhoActs } from '../platform/permission';
import { HandOverService } from './hand-over.service';
import { PutOffService } from './put-off.service';
import { Colleague, HandedOverWork, HandOverInput, PutOffInput, PutOffWork, WorkMoved, type WorkInput } from './work.types';

const MovedResult = orRefused('WorkMovedResult', () => WorkMoved);
type Answer = Promise<typeof MovedResult>;

const seen = (work: readonly WorkInput[]) =>
  work.map(({ kind, id, seenVersion }) => ({ kind: kind === 'call' ? ('call' as const) : ('task' as const), id, seenVersion }));

/** Several rows of the list in one gesture. */
@BeginsAtOnce()
@Resolver()
export class WorkResolver {
  constructor(
    private readonly delays: PutOffService,
    private readonly hands: HandOverService,
  ) {}

  @Needs('day.read')
  @Query(() => [PutOffWork], { description: 'What left today’s list for a day to come, with its reason.' })
  putOffWork(@WhoActs() acting: Acting): Promise<PutOffWork[]> {
    return this.delays.waiting(acting);
  }

  @Needs('day.read')
  @Query(() => [HandedOverWork], { description: 'What one handed over to colleagues, and what became of it.' })
  handedOverWork(@WhoActs() acting: Acting): Promise<HandedOverWork[]> {
    return this.hands.handedOver(acting);
  }

  @Needs('day.read')
  @Query(() => [Colleague])
  colleagues(@WhoActs() acting: Acting): Promise<Colleague[]> {
    return this.hands.colleagues(acting);
  }

  @Needs('day.read')
  @Mutation(() => MovedResult, { description: 'All of them or none, with one reason.' })
  async putOffTogether(@WhoActs() acting: Acting, @Args('input', { type: () => PutOffInput }) input: PutOffInput): Answer {
    return answer(await this.delays.putOff(acting, { ...input, work: seen(input.work) }));
  }

  @Needs('message.write')
  @Mutation(() => MovedResult, { description: '« Passer le relais »: the colleague is told; nothing waits for her to accept.' })
  async handOver(@WhoActs() acting: Acting, @Args('input', { type: () => HandOverInput }) input: HandOverInput): Answer {
    return answer(await this.hands.handOver(acting, { ...input, work: seen(input.work) }));
  }
}
