import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { BeginsAtOnce, Needs, WhoActs } from '../platform/permission';
import { ScheduleChoicesInput } from './choices.input';
import { ScheduleLinePage } from './schedule-line.types';
import { SchedulePreview } from './schedule-preview.types';
import { SchedulePreviewService } from './schedule-preview.service';
import { ScheduleSendingService } from './schedule-sending.service';
import { ScheduleSent } from './schedule-sent.types';

const SchedulePreviewResult = orRefused('SchedulePreviewResult', () => SchedulePreview);
const SendScheduleResult = orRefused('SendScheduleResult', () => ScheduleSent);

@BeginsAtOnce()
@Resolver()
export class ScheduleResolver {
  constructor(
    private readonly previews: SchedulePreviewService,
    private readonly sending: ScheduleSendingService,
  ) {}

  @Needs('schedule.send')
  @Query(() => SchedulePreviewResult)
  async schedulePreview(
    @WhoActs() acting: Acting,
    @Args('reading', { type: () => ID }) reading: string,
    @Args('choices', { type: () => ScheduleChoicesInput }) choices: ScheduleChoicesInput,
  ): Promise<typeof SchedulePreviewResult> {
    return answer(await this.previews.preview(acting, reading, choices));
  }

  @Needs('schedule.send')
  @Query(() => ScheduleLinePage)
  scheduleLines(
    @WhoActs() acting: Acting,
    @Args('reading', { type: () => ID }) reading: string,
    @Args('choices', { type: () => ScheduleChoicesInput }) choices: ScheduleChoicesInput,
    @Args('show', { type: () => String }) show: string,
    @Args('from', { type: () => Int }) from: number,
    @Args('count', { type: () => Int }) count: number,
  ): Promise<ScheduleLinePage> {
    return this.previews.lines(acting, reading, choices, { show: show === 'all' ? 'all' : 'changes', from, count });
  }

  @Needs('schedule.send')
  @Mutation(() => SendScheduleResult)
  async sendSchedule(
    @WhoActs() acting: Acting,
    @Args('reading', { type: () => ID }) reading: string,
    @Args('choices', { type: () => ScheduleChoicesInput }) choices: ScheduleChoicesInput,
    @Args('seen', { type: () => String }) seen: string,
  ): Promise<typeof SendScheduleResult> {
    return answer(await this.sending.send(acting, reading, choices, seen));
  }
}
