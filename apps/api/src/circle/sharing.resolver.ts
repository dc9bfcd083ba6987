import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { PlanService } from './plan.service';
import { SharePlanInput, UnsharePlanInput } from './plan.types';
import { SharingService } from './sharing.service';
import { InformInput, LiftInput, OpposeInput, Sharing, SharingKept } from './sharing.types';

const SharingResult = orRefused('SharingResult', () => SharingKept);
type Answer = Promise<typeof SharingResult>;

@Resolver()
export class SharingResolver {
  constructor(
    private readonly sharing: SharingService,
    private readonly plans: PlanService,
  ) {}

  @Needs('circle.read')
  @Query(() => Sharing, { nullable: true })
  sharingOf(@WhoActs() acting: Acting, @Args('patient', { type: () => ID }) patient: string): Promise<Sharing | null> {
    return this.sharing.of(acting, patient);
  }

  @Needs('circle.oppose')
  @Mutation(() => SharingResult, { description: 'The patient was told of the sharing.' })
  async informOfSharing(@WhoActs() acting: Acting, @Args('input', { type: () => InformInput }) input: InformInput): Answer {
    return answer(await this.sharing.inform(acting, input));
  }

  @Needs('circle.oppose')
  @Mutation(() => SharingResult, { description: 'The patient opposes: it closes at once.' })
  async opposeSharing(@WhoActs() acting: Acting, @Args('input', { type: () => OpposeInput }) input: OpposeInput): Answer {
    return answer(await this.sharing.oppose(acting, input));
  }

  @Needs('circle.oppose')
  @Mutation(() => SharingResult, { description: 'By the patient’s word, what she closed is open again.' })
  async liftOpposition(@WhoActs() acting: Acting, @Args('input', { type: () => LiftInput }) input: LiftInput): Answer {
    return answer(await this.sharing.lift(acting, input));
  }

  @Needs('circle.change')
  @Mutation(() => SharingResult, { description: 'One’s own plan is read by a unit that takes part in the care.' })
  async sharePlan(@WhoActs() acting: Acting, @Args('input', { type: () => SharePlanInput }) input: SharePlanInput): Answer {
    return answer(await this.plans.share(acting, input));
  }

  @Needs('circle.change')
  @Mutation(() => SharingResult, { description: 'Closed at once, an open page included.' })
  async unsharePlan(@WhoActs() acting: Acting, @Args('input', { type: () => UnsharePlanInput }) input: UnsharePlanInput): Answer {
    return answer(await this.plans.unshare(acting, input));
  }
}
