import { Module } from '@nestjs/common';
import { AccessReviewResolver } from './access-review.resolver';
import { AccessReviewService } from './access-review.service';
import { AccountService } from './account.service';
import { AdministrationResolver } from './administration.resolver';
import { PeopleService } from './people.service';
import { PlaceService } from './place.service';
import { SituationService } from './situation.service';

@Module({
  providers: [
    AccessReviewResolver,
    AccessReviewService,
    AdministrationResolver,
    PeopleService,
    AccountService,
    SituationService,
    PlaceService,
  ],
})
export class AdministrationModule {}
