import { Module } from '@nestjs/common';
import { CircleResolver } from './circle.resolver';
import { CircleService } from './circle.service';
import { SharingResolver } from './sharing.resolver';
import { SharingService } from './sharing.service';

@Module({ providers: [CircleResolver, CircleService, SharingResolver, SharingService] })
export class CircleModule {}
