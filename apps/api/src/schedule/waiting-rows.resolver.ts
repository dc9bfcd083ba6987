import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import type { WaitingRow } from '@jalon/persistence/schedule';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { isIdentityAnswer } from './choices.input';
import { shownFault } from './shown-fault';
import { WaitingRowsService } from './waiting-rows.service';
import { SettleWaitingRowInput, WaitingRowSettled, WaitingScheduleRow } from './waiting-rows.types';

const SettleWaitingRowResult = orRefused('SettleWaitingRowResult', () => WaitingRowSettled);

@Resolver()
export class WaitingRowsResolver {
  constructor(private readonly service: WaitingRowsService) {}

  @Needs('schedule.send')
  @Query(() => [WaitingScheduleRow])
  async waitingRows(@WhoActs() acting: Acting, @Args('unit', { type: () => Int }) unit: number): Promise<WaitingScheduleRow[]> {
    return (await this.service.list(acting, unit)).map(shown);
  }

  @Needs('schedule.send')
  @Mutation(() => SettleWaitingRowResult)
  async settleWaitingRow(
    @WhoActs() acting: Acting,
    @Args('id', { type: () => ID }) id: string,
    @Args('how', { type: () => SettleWaitingRowInput }) { cells, answer: said, sameVisit }: SettleWaitingRowInput,
  ): Promise<typeof SettleWaitingRowResult> {
    const settling = { cells, answer: isIdentityAnswer(said) ? said : null, sameVisit: sameVisit ?? null };
    return answer(await this.service.settle(acting, id, settling));
  }

  @Needs('schedule.send')
  @Mutation(() => SettleWaitingRowResult)
  async dismissWaitingRow(
    @WhoActs() acting: Acting,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<typeof SettleWaitingRowResult> {
    return answer(await this.service.dismiss(acting, id, reason));
  }
}

function shown({ id, at, fileName, why, row: line, freed }: WaitingRow): WaitingScheduleRow {
  const { row, sheet, who, day, raw, columns } = line;
  return {
    ...{ id, at, fileName, why, row, sheet, who, day },
    freed: freed && { ...freed, at: new Date(freed.at).toISOString() },
    faults: line.faults.map(shownFault),
    cells: columns.map(({ index, header, field }) => ({ index, header, field, text: raw[index] ?? '' })),
  };
}
