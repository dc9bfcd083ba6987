import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { ActivityService } from './activity.service';
import { ActKept, ActType, CorrectActInput } from './activity.types';

const ActResult = orRefused('ActResult', () => ActKept);

@Resolver()
export class ActivityResolver {
  constructor(private readonly activity: ActivityService) {}

  @Needs('activity.read')
  @Query(() => [ActType])
  patientActs(@WhoActs() acting: Acting, @Args('patient', { type: () => ID }) patient: string): Promise<ActType[]> {
    return this.activity.ofPatient(acting, patient);
  }

  @Needs('activity.correct')
  @Mutation(() => ActResult)
  async correctAct(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => CorrectActInput }) input: CorrectActInput,
  ): Promise<typeof ActResult> {
    return answer(await this.activity.correct(acting, input));
  }
}
