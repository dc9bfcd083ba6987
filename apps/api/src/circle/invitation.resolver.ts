import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { CircleInvitationService } from './invitation.service';
import { CircleInvited, InviteInput } from './invitation.types';
import { SharingKept } from './sharing.types';

const InviteResult = orRefused('InviteResult', () => CircleInvited);
const WithdrawResult = orRefused('WithdrawInvitationResult', () => SharingKept);

@Resolver()
export class CircleInvitationResolver {
  constructor(private readonly invitations: CircleInvitationService) {}

  @Needs('circle.change')
  @Mutation(() => InviteResult, { description: 'A practice that is not in the directory is invited by a link.' })
  async inviteToCircle(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => InviteInput }) input: InviteInput,
  ): Promise<typeof InviteResult> {
    return answer(await this.invitations.invite(acting, input));
  }

  @Needs('circle.change')
  @Mutation(() => WithdrawResult, { description: 'The link opens nothing from now on.' })
  async withdrawInvitation(
    @WhoActs() acting: Acting,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<typeof WithdrawResult> {
    return answer(await this.invitations.withdraw(acting, id));
  }
}
