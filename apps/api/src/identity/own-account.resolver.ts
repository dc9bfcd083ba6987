import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs, type GraphQLContext } from '../platform/permission';
import { OwnAccountService } from './own-account.service';
import { CodeToSet, OwnAccount, OwnAccountChanged } from './own-account.types';

const CodeToSetResult = orRefused('CodeToSetResult', () => CodeToSet);
const OwnAccountResult = orRefused('OwnAccountResult', () => OwnAccountChanged);
type Changed = Promise<typeof OwnAccountResult>;

@Resolver()
export class OwnAccountResolver {
  constructor(private readonly service: OwnAccountService) {}

  @Needs('session.own')
  @Query(() => OwnAccount, { nullable: true })
  ownAccount(@Context() context: GraphQLContext): Promise<OwnAccount | null> {
    return this.service.read(context.token);
  }

  @Needs('session.own')
  @Mutation(() => CodeToSetResult, {
    description: 'The secret of one’s telephone; nothing is asked for until a first code is shown.',
  })
  async beginSecondFactor(@Context() context: GraphQLContext): Promise<typeof CodeToSetResult> {
    return answer(await this.service.begin(context.token));
  }

  @Needs('session.own')
  @Mutation(() => OwnAccountResult)
  async confirmSecondFactor(
    @WhoActs() acting: Acting,
    @Context() context: GraphQLContext,
    @Args('code', { type: () => String }) code: string,
  ): Changed {
    return answer(await this.service.confirm(acting, context.token, code));
  }

  @Needs('session.own')
  @Mutation(() => OwnAccountResult)
  async renewRecoveryCodes(
    @WhoActs() acting: Acting,
    @Context() context: GraphQLContext,
    @Args('code', { type: () => String }) code: string,
  ): Changed {
    return answer(await this.service.renewCodes(acting, context.token, code));
  }

  @Needs('session.own')
  @Mutation(() => OwnAccountResult)
  async dropSecondFactor(
    @WhoActs() acting: Acting,
    @Context() context: GraphQLContext,
    @Args('code', { type: () => String }) code: string,
  ): Changed {
    return answer(await this.service.drop(acting, context.token, code));
  }

  @Needs('session.own')
  @Mutation(() => OwnAccountResult, { description: 'Every other session of the person ends.' })
  async changePassword(
    @WhoActs() acting: Acting,
    @Context() context: GraphQLContext,
    @Args('current', { type: () => String }) current: string,
    @Args('chosen', { type: () => String }) chosen: string,
  ): Changed {
    return answer(await this.service.changePassword(acting, context.token, current, chosen));
  }
}
