import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { EnrolService } from './enrol.service';
import { MilestoneService } from './milestone.service';
import { PathwayService } from './pathway.service';
import {
  EnrolInput,
  MilestoneInput,
  MovePathwayInput,
  PathwayKept,
  PivotChoice,
  PivotInput,
  TemplateType,
} from './pathway.types';

export const PathwayResult = orRefused('PathwayResult', () => PathwayKept);
type Answer = Promise<typeof PathwayResult>;

@Resolver()
export class PathwayResolver {
  constructor(
    private readonly entries: EnrolService,
    private readonly pathways: PathwayService,
    private readonly milestones: MilestoneService,
  ) {}

  @Needs('pathway.read')
  @Query(() => [TemplateType])
  pathwayTemplates(@WhoActs() acting: Acting): Promise<TemplateType[]> {
    return this.entries.templates(acting);
  }

  @Needs('pathway.change')
  @Query(() => [PivotChoice])
  pivotChoices(
    @WhoActs() acting: Acting,
    @Args('pathway', { type: () => ID, nullable: true }) pathway: string | null,
  ): Promise<PivotChoice[]> {
    return this.entries.pivots(acting, pathway);
  }

  @Needs('pathway.change')
  @Mutation(() => PathwayResult)
  async enrol(@WhoActs() acting: Acting, @Args('input', { type: () => EnrolInput }) input: EnrolInput): Answer {
    return answer(await this.entries.enrol(acting, input));
  }

  @Needs('pathway.change')
  @Mutation(() => PathwayResult)
  async movePathway(@WhoActs() acting: Acting, @Args('input', { type: () => MovePathwayInput }) input: MovePathwayInput): Answer {
    return answer(await this.pathways.move(acting, input));
  }

  @Needs('pathway.change')
  @Mutation(() => PathwayResult)
  async changePivot(@WhoActs() acting: Acting, @Args('input', { type: () => PivotInput }) input: PivotInput): Answer {
    return answer(await this.pathways.changePivot(acting, input));
  }

  @Needs('pathway.change')
  @Mutation(() => PathwayResult)
  async doMilestone(@WhoActs() acting: Acting, @Args('input', { type: () => MilestoneInput }) input: MilestoneInput): Answer {
    return answer(await this.milestones.done(acting, input));
  }

  @Needs('pathway.change')
  @Mutation(() => PathwayResult)
  async dropMilestone(@WhoActs() acting: Acting, @Args('input', { type: () => MilestoneInput }) input: MilestoneInput): Answer {
    return answer(await this.milestones.drop(acting, input));
  }

  @Needs('pathway.change')
  @Mutation(() => PathwayResult, { description: 'Takes a tick back: one’s own within minutes, any later with a reason.' })
  async undoMilestone(@WhoActs() acting: Acting, @Args('input', { type: () => MilestoneInput }) input: MilestoneInput): Answer {
    return answer(await this.milestones.undo(acting, input));
  }
}
