import { Module } from '@nestjs/common';
import { GiveTaskService } from './give-task.service';
import { SettleTaskService } from './settle-task.service';
import { TaskResolver } from './task.resolver';
import { TasksService } from './tasks.service';

@Module({ providers: [TaskResolver, TasksService, GiveTaskService, SettleTaskService] })
export class TaskModule {}
