import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { AssessmentService } from './assessment.service';
import { AssessmentInput, AssessmentKept, AssessmentType, AwaitedAssessment } from './assessment.types';

const AssessmentResult = orRefused('AssessmentResult', () => AssessmentKept);
type Answer = Promise<typeof AssessmentResult>;

@Resolver()
export class AssessmentResolver {
  constructor(private readonly assessments: AssessmentService) {}

  @Needs('assessment.read')
  @Query(() => [AssessmentType])
  patientAssessments(@WhoActs() acting: Acting, @Args('patient', { type: () => ID }) patient: string) {
    return this.assessments.ofPatient(acting, patient);
  }

  @Needs('assessment.read')
  @Query(() => [AwaitedAssessment])
  awaitedAssessments(@WhoActs() acting: Acting, @Args('patient', { type: () => ID }) patient: string) {
    return this.assessments.awaited(acting, patient);
  }

  @Needs('assessment.write')
  @Mutation(() => AssessmentResult)
  async recordAssessment(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => AssessmentInput }) input: AssessmentInput,
  ): Answer {
    return answer(await this.assessments.record(acting, input));
  }

  @Needs('assessment.write')
  @Mutation(() => AssessmentResult)
  async setAssessmentAside(
    @WhoActs() acting: Acting,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Answer {
    return answer(await this.assessments.setAside(acting, id, reason));
  }
}
