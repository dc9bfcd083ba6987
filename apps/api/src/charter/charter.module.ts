import { Module } from '@nestjs/common';
import { CharterResolver } from './charter.resolver';
import { CharterService } from './charter.service';
import { FamilyCharterService } from './family-charter.service';

@Module({ providers: [CharterResolver, CharterService, FamilyCharterService] })
export class CharterModule {}
