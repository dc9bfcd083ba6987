import { Module } from '@nestjs/common';
import { AbsenceResolver } from './absence.resolver';
import { AbsenceService } from './absence.service';
import { GapResolver } from './gap.resolver';
import { GapService } from './gap.service';

@Module({ providers: [AbsenceResolver, AbsenceService, GapResolver, GapService] })
export class ContinuityModule {}
