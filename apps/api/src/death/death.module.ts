import { Module } from '@nestjs/common';
import { DeathResolver } from './death.resolver';
import { DeathService } from './death.service';

@Module({ providers: [DeathResolver, DeathService] })
export class DeathModule {}
