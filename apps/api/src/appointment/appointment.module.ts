import { Module } from '@nestjs/common';
import { DecisionService } from './decision.service';
import { OwnPlanService } from './own-plan.service';
import { PlanResolver } from './plan.resolver';
import { PlanService } from './plan.service';
import { UnlinkService } from './plan-unlink.service';
import { SignsService } from './signs.service';
import { UndoService } from './undo.service';
import { VisitResolver } from './visit.resolver';

@Module({
  providers: [
    PlanResolver,
    PlanService,
    UnlinkService,
    VisitResolver,
    SignsService,
    DecisionService,
    OwnPlanService,
    UndoService,
  ],
})
export class AppointmentModule {}
