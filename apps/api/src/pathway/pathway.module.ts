import { Module } from '@nestjs/common';
import { EnrolService } from './enrol.service';
import { MilestoneService } from './milestone.service';
import { PathwayResolver } from './pathway.resolver';
import { PathwayService } from './pathway.service';

@Module({ providers: [PathwayResolver, EnrolService, MilestoneService, PathwayService] })
export class PathwayModule {}
