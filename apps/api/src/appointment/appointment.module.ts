import { Module } from '@nestjs/common';
import { DecisionService } from './decision.service';
import { OwnPlanService } from './own-plan.service';
import { SignsService } from './signs.service';
import { UndoService } from './undo.service';
import { VisitResolver } from './visit.resolver';

@Module({ providers: [VisitResolver, SignsService, DecisionService, OwnPlanService, UndoService] })
export class AppointmentModule {}
