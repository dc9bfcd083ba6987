import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { ComplexityService } from './complexity.service';
import { Complexity, ComplexInput } from './complexity.types';
import { PathwayKept } from './pathway.types';

const ComplexityResult = orRefused('ComplexityResult', () => PathwayKept);

@Resolver()
export class ComplexityResolver {
  constructor(private readonly complexities: ComplexityService) {}

  @Needs('pathway.read')
  @Query(() => Complexity, { description: 'Every decision about complexity, the latest first.' })
  complexity(@WhoActs() acting: Acting, @Args('patient', { type: () => ID }) patient: string): Promise<Complexity> {
    return this.complexities.ofPatient(acting, patient);
  }

  @Needs('pathway.change')
  @Mutation(() => ComplexityResult)
  async markComplex(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => ComplexInput }) input: ComplexInput,
  ): Promise<typeof ComplexityResult> {
    return answer(await this.complexities.markComplex(acting, input));
  }
}
