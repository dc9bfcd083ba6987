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
import { DatesService } from './dates.service';
import { PathwayDocumentController } from './pathway-document.controller';
import { PathwayResolver } from './pathway.resolver';
import { PathwayService } from './pathway.service';
import { RecordResolver } from './record.resolver';
import { RecordService } from './record.service';
import { TemplateResolver } from './template.resolver';
import { TemplateService } from './template.service';

@Module({
  controllers: [PathwayDocumentController],
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
    RecordResolver,
    RecordService,
    DatesService,
  ],
})
export class PathwayModule {}
