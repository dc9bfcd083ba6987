import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { BeginsAtOnce, Needs, WhoActs } from '../platform/permission';
import { PlanService } from './plan.service';
import { AppointmentKept, CancelInput, MoveInput, PlanInput, SettleInput, UnlinkInput } from './plan.types';
import { UnlinkService } from './plan-unlink.service';

const AppointmentResult = orRefused('AppointmentResult', () => AppointmentKept);
type Answer = Promise<typeof AppointmentResult>;

@BeginsAtOnce()
@Resolver()
export class PlanResolver {
  constructor(
    private readonly plans: PlanService,
    private readonly links: UnlinkService,
  ) {}

  @Needs('appointment.plan')
  @Mutation(() => AppointmentResult)
  async planAppointment(@WhoActs() acting: Acting, @Args('input', { type: () => PlanInput }) input: PlanInput): Answer {
    return answer(await this.plans.plan(acting, input));
  }

  @Needs('appointment.plan')
  @Mutation(() => AppointmentResult)
  async moveAppointment(@WhoActs() acting: Acting, @Args('input', { type: () => MoveInput }) input: MoveInput): Answer {
    return answer(await this.plans.move(acting, input));
  }

  @Needs('appointment.plan')
  @Mutation(() => AppointmentResult)
  async cancelAppointment(@WhoActs() acting: Acting, @Args('input', { type: () => CancelInput }) input: CancelInput): Answer {
    return answer(await this.plans.cancel(acting, input));
  }

  @Needs('appointment.plan')
  @Mutation(() => AppointmentResult)
  async settleAppointment(@WhoActs() acting: Acting, @Args('input', { type: () => SettleInput }) input: SettleInput): Answer {
    return answer(await this.plans.settle(acting, input));
  }

  @Needs('visit.unlink')
  @Mutation(() => AppointmentResult)
  async unlinkVisit(@WhoActs() acting: Acting, @Args('input', { type: () => UnlinkInput }) input: UnlinkInput): Answer {
    return answer(await this.links.unlink(acting, input));
  }
}
