import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Public, type GraphQLContext } from '../platform/permission';
import { SETTINGS, type Settings } from '../platform/settings';
import { InvitationService } from './invitation.service';
import { AcceptInput, InvitationAccepted, InvitationSeen } from './invitation.types';
import { clearSessionCookie } from './session-cookies';
import { SessionService } from './session.service';

const AcceptResult = orRefused('AcceptResult', () => InvitationAccepted);

@Resolver()
export class InvitationResolver {
  constructor(
    private readonly invitations: InvitationService,
    private readonly sessions: SessionService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Public('Whoever holds the link reads who invites her, before she has an account.')
  @Query(() => InvitationSeen)
  invitation(@Args('token', { type: () => String }) token: string, @Context() { address = '' }: GraphQLContext) {
    return this.invitations.read(token, address);
  }

  @Public('Whoever holds the link chooses her password: the account opens with it, once.')
  @Mutation(() => AcceptResult)
  async acceptInvitation(
    @Args('input', { type: () => AcceptInput }) input: AcceptInput,
    @Context() context: GraphQLContext,
  ): Promise<typeof AcceptResult> {
    const result = await this.invitations.accept(input, context.address ?? '');
    // On a shared computer she does not begin in the session of whoever was there.
    if (result.ok && context.token) {
      await this.sessions.signOut(context.token, false);
      clearSessionCookie(context.reply, this.settings.production);
    }
    return answer(result);
  }
}
