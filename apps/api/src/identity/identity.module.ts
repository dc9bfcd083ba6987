import { Module } from '@nestjs/common';
import { AccountsBeforeActing } from './accounts-before-acting';
import { IdentityProviderController } from './identity-provider.controller';
import { IdentityProviderService } from './identity-provider.service';
import { InvitationResolver } from './invitation.resolver';
import { InvitationService } from './invitation.service';
import { OwnAccountResolver } from './own-account.resolver';
import { OwnAccountService } from './own-account.service';
import { SessionResolver } from './session.resolver';
import { SessionService } from './session.service';
import { SignInService } from './sign-in.service';

@Module({
  controllers: [IdentityProviderController],
  providers: [
    IdentityProviderService,
    AccountsBeforeActing,
    InvitationResolver,
    InvitationService,
    OwnAccountResolver,
    OwnAccountService,
    SessionResolver,
    SessionService,
    SignInService,
  ],
})
export class IdentityModule {}
