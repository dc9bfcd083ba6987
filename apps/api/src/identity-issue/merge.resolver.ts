import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { MergeService } from './merge.service';
import { MergeInput, MergeType, MergeUndone, RecordsMerged } from './merge.types';

const MergeResult = orRefused('MergeResult', () => RecordsMerged);
const UndoMergeResult = orRefused('UndoMergeResult', () => MergeUndone);

@Resolver()
export class MergeResolver {
  constructor(private readonly merging: MergeService) {}

  @Needs('identity.settle')
  @Query(() => [MergeType], { description: 'The latest merges of one’s organisation.' })
  merges(@WhoActs() acting: Acting): Promise<MergeType[]> {
    return this.merging.list(acting);
  }

  @Needs('identity.settle')
  @Mutation(() => MergeResult)
  async mergeRecords(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => MergeInput }) input: MergeInput,
  ): Promise<typeof MergeResult> {
    return answer(await this.merging.merge(acting, input));
  }

  @Needs('identity.settle')
  @Mutation(() => UndoMergeResult)
  async undoMerge(
    @WhoActs() acting: Acting,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<typeof UndoMergeResult> {
    return answer(await this.merging.undo(acting, id, reason));
  }
}
