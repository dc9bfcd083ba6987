import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { DatesService } from './dates.service';
import { PathwayResult } from './pathway.resolver';
import { RecordService } from './record.service';
import { DatePathwayInput, PathwayNotes, RecordInput } from './record.types';

type Answer = Promise<typeof PathwayResult>;

@Resolver()
export class RecordResolver {
  constructor(
    private readonly records: RecordService,
    private readonly dates: DatesService,
  ) {}

  @Needs('pathway.read')
  @Query(() => PathwayNotes, { nullable: true })
  pathwayNotes(
    @WhoActs() acting: Acting,
    @Args('id', { type: () => ID }) id: string,
    @Args('language', { type: () => String, defaultValue: 'fr' }) language: string,
  ): Promise<PathwayNotes | null> {
    return this.records.notes(acting, id, language === 'en' ? 'en' : 'fr');
  }

  @Needs('pathway.change')
  @Mutation(() => PathwayResult, { description: 'A paper received or an act made: it does the milestones that wait for it.' })
  async notePathwayRecord(@WhoActs() acting: Acting, @Args('input', { type: () => RecordInput }) input: RecordInput): Answer {
    return answer(await this.records.note(acting, input));
  }

  @Needs('pathway.change')
  @Mutation(() => PathwayResult, { description: 'Noted by mistake: what it had done is to do again.' })
  async removePathwayRecord(
    @WhoActs() acting: Acting,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Answer {
    return answer(await this.records.remove(acting, id, reason));
  }

  @Needs('pathway.change')
  @Mutation(() => PathwayResult, { description: 'A day from which milestones are counted: they follow it.' })
  async datePathway(@WhoActs() acting: Acting, @Args('input', { type: () => DatePathwayInput }) input: DatePathwayInput): Answer {
    return answer(await this.dates.date(acting, input));
  }
}
