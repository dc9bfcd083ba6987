import { Module } from '@nestjs/common';
import { AssessmentResolver } from './assessment.resolver';
import { AssessmentService } from './assessment.service';
import { ComplexityResolver } from './complexity.resolver';
import { ComplexityService } from './complexity.service';
import { EnrolService } from './enrol.service';
import { MigrateService } from './migrate.service';
import { FormTuningResolver } from './form-tuning.resolver';
import { FormTuningService } from './form-tuning.service';
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
    ComplexityResolver,
    ComplexityService,
    FormTuningResolver,
    FormTuningService,
  ],
})
export class PathwayModule {}
