import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { InstantScalar } from '../platform/graphql/scalars';
import { BeginsAtOnce, Needs, WhoActs } from '../platform/permission';
import { DecisionService } from './decision.service';
import { OwnPlanService } from './own-plan.service';
import { SignsService } from './signs.service';
import { UndoService } from './undo.service';
import { ReportedDecision, VisitNoted } from './visit.types';

const VisitResult = orRefused('VisitResult', () => VisitNoted);
type Answer = Promise<typeof VisitResult>;

@BeginsAtOnce()
@Resolver()
export class VisitResolver {
  constructor(
    private readonly signs: SignsService,
    private readonly decisions: DecisionService,
    private readonly plans: OwnPlanService,
    private readonly slips: UndoService,
  ) {}

  @Needs('visit.arrival')
  @Mutation(() => VisitResult)
  async chooseArrival(
    @WhoActs() acting: Acting,
    @Args('visit', { type: () => ID }) visit: string,
    @Args('arrival', { type: () => String, description: 'first, resumption or ongoing.' }) arrival: string,
  ): Answer {
    return answer(await this.signs.chooseArrival(acting, visit, arrival));
  }

  @Needs('visit.lab')
  @Mutation(() => VisitResult)
  async markBloodTest(
    @WhoActs() acting: Acting,
    @Args('visit', { type: () => ID }) visit: string,
    @Args('state', { type: () => String, description: 'requested or received.' }) state: string,
    @Args('at', { type: () => InstantScalar, nullable: true }) at: string | null,
  ): Answer {
    return answer(await this.signs.markBloodTest(acting, visit, state, at ?? null));
  }

  @Needs('visit.decide')
  @Mutation(() => VisitResult)
  async giveDecision(
    @WhoActs() acting: Acting,
    @Args('visit', { type: () => ID }) visit: string,
    @Args('decision', { type: () => String, description: 'go, no-go or postponed.' }) decision: string,
    @Args('reason', { type: () => String, nullable: true }) reason: string | null,
  ): Answer {
    return answer(await this.decisions.give(acting, visit, decision, reason ?? null));
  }

  @Needs('visit.report-decision')
  @Mutation(() => VisitResult)
  async reportDecision(
    @WhoActs() acting: Acting,
    @Args('visit', { type: () => ID }) visit: string,
    @Args('reported', { type: () => ReportedDecision }) reported: ReportedDecision,
  ): Answer {
    return answer(await this.decisions.report(acting, visit, reported));
  }

  @Needs('visit.decide')
  @Mutation(() => VisitResult)
  async confirmDecision(@WhoActs() acting: Acting, @Args('decision', { type: () => ID }) decision: string): Answer {
    return answer(await this.decisions.confirm(acting, decision));
  }

  @Needs('visit.own-plan')
  @Mutation(() => VisitResult, { description: '« Je le vois », at an hour HH:MM.' })
  async seeAt(
    @WhoActs() acting: Acting,
    @Args('visit', { type: () => ID }) visit: string,
    @Args('hour', { type: () => String }) hour: string,
  ): Answer {
    return answer(await this.plans.seeAt(acting, visit, hour));
  }

  @Needs('day.read')
  @Mutation(() => VisitResult, { description: 'Takes back one’s own slip, within minutes.' })
  async undoVisitNote(
    @WhoActs() acting: Acting,
    @Args('what', { type: () => String }) what: string,
    @Args('note', { type: () => ID }) note: string,
  ): Answer {
    return answer(await this.slips.undo(acting, what, note));
  }
}
