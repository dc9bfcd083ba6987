import { Module } from '@nestjs/common';
import { AbsenceResolver } from './absence.resolver';
import { AbsenceService } from './absence.service';

@Module({ providers: [AbsenceResolver, AbsenceService] })
export class ContinuityModule {}
