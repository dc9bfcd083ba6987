import { Module } from '@nestjs/common';
import { SessionResolver } from './session.resolver';
import { SignInService } from './sign-in.service';

@Module({ providers: [SessionResolver, SignInService] })
export class IdentityModule {}
