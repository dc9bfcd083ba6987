import { Module } from '@nestjs/common';
import { AssessmentResolver } from './assessment.resolver';
import { AssessmentService } from './assessment.service';
import { EnrolService } from './enrol.service';
import { MigrateService } from './migrate.service';
import { MilestoneService } from './milestone.service';
import { PathwayResolver } from './pathway.resolver';
import { PathwayService } from './pathway.service';
import { TemplateResolver } from './template.resolver';
import { TemplateService } from './template.service';

@Module({
  providers: [
    PathwayResolver,
    EnrolService,
    MilestoneService,
    PathwayService,
    TemplateResolver,
    TemplateService,
    MigrateService,
    AssessmentResolver,
    AssessmentService,
  ],
})
export class PathwayModule {}
