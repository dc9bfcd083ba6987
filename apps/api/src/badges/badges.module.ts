import { Module } from '@nestjs/common';
import { BadgesResolver } from './badges.resolver';
import { BadgesService } from './badges.service';

@Module({ providers: [BadgesResolver, BadgesService] })
export class BadgesModule {}
