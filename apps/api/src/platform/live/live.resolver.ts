import { Context, Field, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import type { Acting } from '@jalon/persistence';
import { Clock } from '../clock';
import { sessionHash } from '../http/request-acting';
import { Needs, WhoActs, type GraphQLContext } from '../permission';
import { Live } from './live';
import { whileStanding } from './while-standing';

/** A situation ends at its date, and nobody says so: every open page is looked at this often. */
const LOOK_EVERY_MS = 30_000;

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
  constructor(
    private readonly live: Live,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  @Needs('session.own')
  @Subscription(() => HappenedType, { description: 'Something was committed that concerns one of my units or me.' })
  async happened(@WhoActs() acting: Acting, @Context() { token }: GraphQLContext) {
    const actor = await acting.actor();
    await acting.abandon();
    const hash = sessionHash(token);
    return whileStanding({
      heard: this.live.at([`session:${hash}`, `situation:${actor.situation}`, ...actor.units.map((unit) => `unit:${unit}`)]),
      standing: async () => {
        const [row] = await this.dataSource.query<{ stands: string | null }[]>('select app.standing($1, $2) as stands', [
          hash,
          this.clock.now(),
        ]);
        return row?.stands ?? null;
      },
      everyMs: LOOK_EVERY_MS,
    });
  }
}
