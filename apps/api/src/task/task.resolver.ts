import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { BeginsAtOnce, Needs, WhoActs } from '../platform/permission';
import { GiveTaskService } from './give-task.service';
import { SettleTaskService } from './settle-task.service';
import { TaskCounts, TaskInput, TaskItem, WhomToAsk } from './task.types';
import { TasksService } from './tasks.service';

const TaskResult = orRefused('TaskResult', () => TaskItem);

@BeginsAtOnce()
@Resolver()
export class TaskResolver {
  constructor(
    private readonly service: TasksService,
    private readonly giving: GiveTaskService,
    private readonly settling: SettleTaskService,
  ) {}

  @Needs('task.read')
  @Query(() => [TaskItem], { description: '`view`: todo, late, done or given.' })
  tasks(@WhoActs() acting: Acting, @Args('view', { type: () => String }) view: string): Promise<TaskItem[]> {
    return this.service.tasks(acting, view);
  }

  @Needs('task.read')
  @Query(() => [TaskItem])
  fileTasks(@WhoActs() acting: Acting, @Args('patient', { type: () => ID }) patient: string): Promise<TaskItem[]> {
    return this.service.ofPatient(acting, patient);
  }

  @Needs('task.read')
  @Query(() => TaskCounts)
  taskCounts(@WhoActs() acting: Acting): Promise<TaskCounts> {
    return this.service.counts(acting);
  }

  @Needs('task.write')
  @Query(() => [WhomToAsk])
  whomToAsk(
    @WhoActs() acting: Acting,
    @Args('patient', { type: () => ID, nullable: true }) patient: string | null,
  ): Promise<WhomToAsk[]> {
    return this.service.whom(acting, patient ?? null);
  }

  @Needs('task.write')
  @Mutation(() => TaskResult)
  async createTask(
    @WhoActs() acting: Acting,
    @Args('task', { type: () => TaskInput }) task: TaskInput,
  ): Promise<typeof TaskResult> {
    return answer(await this.giving.give(acting, task));
  }

  @Needs('task.write')
  @Mutation(() => TaskResult)
  async doTask(@WhoActs() acting: Acting, @Args('id', { type: () => ID }) id: string): Promise<typeof TaskResult> {
    return answer(await this.settling.settle(acting, id, 'tick'));
  }

  @Needs('task.write')
  @Mutation(() => TaskResult)
  async notDoTask(
    @WhoActs() acting: Acting,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<typeof TaskResult> {
    return answer(await this.settling.settle(acting, id, 'give-up', reason));
  }

  @Needs('task.write')
  @Mutation(() => TaskResult, { description: 'Takes back a tick, within minutes, by the same person.' })
  async undoTask(@WhoActs() acting: Acting, @Args('id', { type: () => ID }) id: string): Promise<typeof TaskResult> {
    return answer(await this.settling.settle(acting, id, 'undo'));
  }
}
