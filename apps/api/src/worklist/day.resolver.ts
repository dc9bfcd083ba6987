import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ok } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { DayOrInstantScalar, InstantScalar } from '../platform/graphql/scalars';
import { BeginsAtOnce, Needs, WhoActs } from '../platform/permission';
import { AskForScheduleService } from './ask-for-schedule.service';
import { Day, Looked, ScheduleAsked, WorkPutOff } from './day.types';
import { DayService } from './day.service';
import { LookService } from './look.service';
import { PutOffService } from './put-off.service';

const LookedResult = orRefused('LookedResult', () => Looked);
const AskResult = orRefused('AskForScheduleResult', () => ScheduleAsked);
const PutOffResult = orRefused('PutOffResult', () => WorkPutOff);

@BeginsAtOnce()
@Resolver()
export class DayResolver {
  constructor(
    private readonly days: DayService,
    private readonly looks: LookService,
    private readonly delays: PutOffService,
    private readonly asking: AskForScheduleService,
  ) {}

  @Needs('day.read')
  @Query(() => Day)
  day(@WhoActs() acting: Acting): Promise<Day> {
    return this.days.day(acting);
  }

  @Needs('day.read')
  @Mutation(() => LookedResult, { description: '« Pris en compte »: the changes shown up to this instant are known.' })
  async acknowledgeChanges(
    @WhoActs() acting: Acting,
    @Args('upTo', { type: () => InstantScalar }) upTo: string,
  ): Promise<typeof LookedResult> {
    return answer(await this.looks.acknowledge(acting, upTo));
  }

  @Needs('task.write')
  @Mutation(() => PutOffResult, { description: 'A task or a call takes another day, with a reason that stays on it.' })
  async putOff(
    @WhoActs() acting: Acting,
    @Args('kind', { type: () => String }) kind: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('until', { type: () => DayOrInstantScalar, description: 'An instant for a call alone.' }) until: string,
    @Args('reason', { type: () => String }) reason: string,
    @Args('seenVersion', { type: () => Int }) seenVersion: number,
  ): Promise<typeof PutOffResult> {
    const work = [{ kind: kind === 'call' ? 'call' : 'task', id, seenVersion }] as const;
    const moved = await this.delays.putOff(acting, { work, until, reason });
    return answer(moved.ok ? ok({ id, until, version: seenVersion + 1 }) : moved);
  }

  @Needs('task.write')
  @Mutation(() => AskResult, { description: '« Demander le planning » to the secretaries of one’s own unit.' })
  async askForSchedule(@WhoActs() acting: Acting, @Args('unit', { type: () => Int }) unit: number): Promise<typeof AskResult> {
    return answer(await this.asking.ask(acting, unit));
  }
}
