import { Module } from '@nestjs/common';
import { CircleResolver } from './circle.resolver';
import { CircleService } from './circle.service';

@Module({ providers: [CircleResolver, CircleService] })
export class CircleModule {}
