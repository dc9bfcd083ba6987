import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { DateScalar } from '../platform/graphql/scalars';
import { Needs, WhoActs } from '../platform/permission';
import { ClimbService } from './climb.service';
import { LadderService } from './ladder.service';
import { LadderInput, LadderKept, LadderPage, LadderRateType, LadderWay } from './ladder.types';

const LadderResult = orRefused('LadderResult', () => LadderKept);
type Answer = Promise<typeof LadderResult>;

@Resolver()
export class LadderResolver {
  constructor(
    private readonly ladders: LadderService,
    private readonly climbs: ClimbService,
  ) {}

  @Needs('continuity.read')
  @Query(() => LadderPage)
  ladder(@WhoActs() acting: Acting, @Args('states', { type: () => [String] }) states: string[]): Promise<LadderPage> {
    return this.ladders.page(acting, states);
  }

  @Needs('continuity.read')
  @Query(() => LadderRateType, { nullable: true })
  ladderRate(
    @WhoActs() acting: Acting,
    @Args('key', { type: () => String }) key: string,
    @Args('from', { type: () => DateScalar }) from: string,
    @Args('to', { type: () => DateScalar }) to: string,
  ): Promise<LadderRateType | null> {
    return this.ladders.rate(acting, { key, from, to });
  }

  @Needs('pathway.read')
  @Query(() => [LadderWay])
  ladderOfPatient(@WhoActs() acting: Acting, @Args('patient', { type: () => ID }) patient: string): Promise<LadderWay[]> {
    return this.ladders.ofPatient(acting, patient);
  }

  @Needs('pathway.read')
  @Query(() => LadderWay, { nullable: true })
  ladderOfVisit(@WhoActs() acting: Acting, @Args('visit', { type: () => ID }) visit: string): Promise<LadderWay | null> {
    return this.ladders.ofVisit(acting, visit);
  }

  @Needs('pathway.change')
  @Mutation(() => LadderResult)
  async moveOnLadder(@WhoActs() acting: Acting, @Args('input', { type: () => LadderInput }) input: LadderInput): Answer {
    return answer(await this.climbs.climb(acting, input));
  }

  @Needs('pathway.change')
  @Mutation(() => LadderResult)
  async withdrawLadderTry(@WhoActs() acting: Acting, @Args('id', { type: () => ID }) id: string): Answer {
    return answer(await this.climbs.withdraw(acting, id));
  }
}
