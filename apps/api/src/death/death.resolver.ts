import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { DeathService } from './death.service';
import { DeathDeclared, DeathKept, SayDeathInput } from './death.types';

const DeathResult = orRefused('DeathResult', () => DeathKept);
type Answer = Promise<typeof DeathResult>;

@Resolver()
export class DeathResolver {
  constructor(private readonly deaths: DeathService) {}

  @Needs('patient.read')
  @Query(() => DeathDeclared, { nullable: true })
  deathOf(@WhoActs() acting: Acting, @Args('patient', { type: () => ID }) patient: string): Promise<DeathDeclared | null> {
    return this.deaths.of(acting, patient);
  }

  @Needs('death.say')
  @Mutation(() => DeathResult)
  async sayDeath(@WhoActs() acting: Acting, @Args('input', { type: () => SayDeathInput }) input: SayDeathInput): Answer {
    return answer(await this.deaths.say(acting, input));
  }

  @Needs('death.confirm')
  @Mutation(() => DeathResult)
  async confirmDeath(@WhoActs() acting: Acting, @Args('patient', { type: () => ID }) patient: string): Answer {
    return answer(await this.deaths.confirm(acting, patient));
  }

  @Needs('death.confirm')
  @Mutation(() => DeathResult, { description: 'Declared by mistake: all that it stopped comes back.' })
  async undoDeath(
    @WhoActs() acting: Acting,
    @Args('patient', { type: () => ID }) patient: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Answer {
    return answer(await this.deaths.undo(acting, patient, reason));
  }
}
