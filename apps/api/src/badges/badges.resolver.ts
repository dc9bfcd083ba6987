import { Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { Needs, WhoActs } from '../platform/permission';
import { BadgesService } from './badges.service';
import { Badges } from './badges.types';

@Resolver()
export class BadgesResolver {
  constructor(private readonly service: BadgesService) {}

  @Needs('session.own')
  @Query(() => Badges)
  badges(@WhoActs() acting: Acting): Promise<Badges> {
    return this.service.badges(acting);
  }
}
