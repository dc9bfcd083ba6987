import { Module } from '@nestjs/common';
import { AbsenceResolver } from './absence.resolver';
import { AbsenceService } from './absence.service';
import { GapResolver } from './gap.resolver';
import { ClimbService } from './climb.service';
import { GapService } from './gap.service';
import { LadderController } from './ladder.controller';
import { LetterResolver } from './letter.resolver';
import { LetterService } from './letter.service';
import { LadderResolver } from './ladder.resolver';
import { LadderService } from './ladder.service';
import { OverviewResolver } from './overview.resolver';
import { OverviewService } from './overview.service';

@Module({
  controllers: [LadderController],
  providers: [
    AbsenceResolver,
    AbsenceService,
    GapResolver,
    GapService,
    LadderResolver,
    LadderService,
    ClimbService,
    LetterResolver,
    LetterService,
    OverviewResolver,
    OverviewService,
  ],
})
export class ContinuityModule {}
