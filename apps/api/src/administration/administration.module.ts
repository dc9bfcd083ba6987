import { Module } from '@nestjs/common';
import { AccountService } from './account.service';
import { AdministrationResolver } from './administration.resolver';
import { PeopleService } from './people.service';
import { PlaceService } from './place.service';
import { SituationService } from './situation.service';

@Module({ providers: [AdministrationResolver, PeopleService, AccountService, SituationService, PlaceService] })
export class AdministrationModule {}
