import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { PlanPrescriptionService } from './plan-prescription.service';
import { FirstPrescription } from './prescription.inputs';
import { PrescriptionHead } from './request.types';

const PrescriptionResult = orRefused('PrescriptionResult', () => PrescriptionHead);

@Resolver()
export class PlanPrescriptionResolver {
  constructor(private readonly planning: PlanPrescriptionService) {}

  @Needs('prescription.attach')
  @Mutation(() => PrescriptionResult, { description: 'A first prescription: the practice it names joins the circle.' })
  async planPrescription(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => FirstPrescription }) input: FirstPrescription,
  ): Promise<typeof PrescriptionResult> {
    return answer(await this.planning.plan(acting, input));
  }
}
