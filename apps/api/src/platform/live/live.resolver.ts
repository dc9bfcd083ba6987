import { Field, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { Needs, WhoActs } from '../permission';
import { Live } from './live';

@ObjectType()
export class HappenedType {
  /** The kind of thing: schedule, request, message, task… */
  @Field(() => String)
  what: string;

  @Field(() => [String])
  ids: string[];
}

@Resolver()
export class LiveResolver {
  constructor(private readonly live: Live) {}

  @Needs('session.own')
  @Subscription(() => HappenedType, { description: 'Something was committed that concerns one of my units or me.' })
  async happened(@WhoActs() acting: Acting) {
    const actor = await acting.actor();
    await acting.abandon();
    return this.live.at([`situation:${actor.situation}`, ...actor.units.map((unit) => `unit:${unit}`)]);
  }
}
