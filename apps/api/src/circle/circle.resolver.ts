import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { CircleService } from './circle.service';
import { CircleCandidate, JoinInput, LeaveInput, MembershipKept } from './circle.types';

const MembershipResult = orRefused('MembershipResult', () => MembershipKept);
type Answer = Promise<typeof MembershipResult>;

@Resolver()
export class CircleResolver {
  constructor(private readonly circles: CircleService) {}

  @Needs('directory.read')
  @Query(() => [CircleCandidate], { description: 'Units and people of the directory who could join a circle.' })
  circleCandidates(
    @WhoActs() acting: Acting,
    @Args('letters', { type: () => String }) letters: string,
  ): Promise<CircleCandidate[]> {
    return this.circles.candidates(acting, letters);
  }

  @Needs('circle.change')
  @Mutation(() => MembershipResult)
  async joinCircle(@WhoActs() acting: Acting, @Args('input', { type: () => JoinInput }) input: JoinInput): Answer {
    return answer(await this.circles.join(acting, input));
  }

  @Needs('circle.change')
  @Mutation(() => MembershipResult)
  async leaveCircle(@WhoActs() acting: Acting, @Args('input', { type: () => LeaveInput }) input: LeaveInput): Answer {
    return answer(await this.circles.leave(acting, input));
  }
}
