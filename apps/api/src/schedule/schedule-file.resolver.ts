import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { SCHEDULE_FIELDS, type ScheduleField } from '@jalon/domain/schedule';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { correctRow } from './correct-row';
import { CellInput, ColumnChoiceInput, ReadingKept } from './schedule-file.types';
import { ScheduleReadingService } from './schedule-reading.service';

const ReadScheduleResult = orRefused('ReadScheduleResult', () => ReadingKept);
const isField = (text: string | null | undefined): text is ScheduleField =>
  (SCHEDULE_FIELDS as readonly string[]).includes(text ?? '');

/** What a secretary does to a file before she sends it. */
@Resolver()
export class ScheduleFileResolver {
  constructor(private readonly readings: ScheduleReadingService) {}

  @Needs('schedule.send')
  @Mutation(() => ReadScheduleResult)
  async readScheduleAgain(
    @WhoActs() acting: Acting,
    @Args('reading', { type: () => ID }) reading: string,
    @Args('unit', { type: () => Int, nullable: true }) unit: number | null,
    @Args('columns', { type: () => [ColumnChoiceInput], nullable: true }) columns: ColumnChoiceInput[] | null,
  ): Promise<typeof ReadScheduleResult> {
    const choices = (columns ?? []).map(({ header, index, field }) => ({ header, index, field: isField(field) ? field : null }));
    return answer(await this.readings.readAgain(acting, reading, { unit: unit ?? null, columns: choices }));
  }

  @Needs('schedule.send')
  @Mutation(() => ReadScheduleResult)
  async correctScheduleRow(
    @WhoActs() acting: Acting,
    @Args('reading', { type: () => ID }) reading: string,
    @Args('row', { type: () => ID }) row: string,
    @Args('cells', { type: () => [CellInput] }) cells: CellInput[],
  ): Promise<typeof ReadScheduleResult> {
    return answer(await correctRow(acting, reading, row, cells));
  }

  @Needs('schedule.send')
  @Mutation(() => Boolean)
  abandonSchedule(@WhoActs() acting: Acting, @Args('reading', { type: () => ID }) reading: string): Promise<boolean> {
    return this.readings.abandon(acting, reading);
  }
}
