import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { LinkService } from './link.service';
import { LinkInput, RecordLinkType, RecordsLinked } from './link.types';

const LinkResult = orRefused('LinkResult', () => RecordsLinked);

@Resolver()
export class LinkResolver {
  constructor(private readonly linking: LinkService) {}

  @Needs('identity.settle')
  @Query(() => [RecordLinkType], { description: 'The links of one’s organisation’s records with others’.' })
  recordLinks(@WhoActs() acting: Acting): Promise<RecordLinkType[]> {
    return this.linking.list(acting);
  }

  @Needs('identity.settle')
  @Mutation(() => LinkResult)
  async linkRecords(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => LinkInput }) input: LinkInput,
  ): Promise<typeof LinkResult> {
    return answer(await this.linking.link(acting, input));
  }

  @Needs('identity.settle')
  @Mutation(() => LinkResult)
  async undoLink(
    @WhoActs() acting: Acting,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<typeof LinkResult> {
    return answer(await this.linking.undo(acting, id, reason));
  }
}
