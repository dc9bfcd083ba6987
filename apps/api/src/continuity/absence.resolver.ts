import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { AbsenceService } from './absence.service';
import { OwnAbsenceInput, AbsenceKept, OwnAbsence, ReplacementChoice, TeamMember } from './absence.types';

const AbsenceResult = orRefused('AbsenceResult', () => AbsenceKept);
type Answer = Promise<typeof AbsenceResult>;

@Resolver()
export class AbsenceResolver {
  constructor(private readonly absences: AbsenceService) {}

  @Needs('absence.own')
  @Query(() => [OwnAbsence])
  ownAbsences(@WhoActs() acting: Acting): Promise<OwnAbsence[]> {
    return this.absences.mine(acting);
  }

  @Needs('absence.own')
  @Query(() => [ReplacementChoice])
  replacementChoices(@WhoActs() acting: Acting): Promise<ReplacementChoice[]> {
    return this.absences.colleagues(acting);
  }

  @Needs('absence.own')
  @Mutation(() => AbsenceResult)
  async declareAbsence(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => OwnAbsenceInput }) input: OwnAbsenceInput,
  ): Answer {
    return answer(await this.absences.declare(acting, input));
  }

  @Needs('absence.own')
  @Mutation(() => AbsenceResult)
  async endAbsence(@WhoActs() acting: Acting, @Args('id', { type: () => ID }) id: string): Answer {
    return answer(await this.absences.end(acting, id));
  }

  @Needs('absence.team')
  @Query(() => [TeamMember], { description: 'Who is away, and who could be declared so.' })
  teamAbsences(@WhoActs() acting: Acting): Promise<TeamMember[]> {
    return this.absences.team(acting);
  }

  @Needs('absence.team')
  @Mutation(() => AbsenceResult, { description: 'In the place of somebody who cannot declare it.' })
  async declareAbsenceFor(
    @WhoActs() acting: Acting,
    @Args('situation', { type: () => ID }) situation: string,
    @Args('input', { type: () => OwnAbsenceInput }) input: OwnAbsenceInput,
  ): Answer {
    return answer(await this.absences.declareFor(acting, situation, input));
  }

  @Needs('absence.team')
  @Mutation(() => AbsenceResult)
  async endAbsenceFor(
    @WhoActs() acting: Acting,
    @Args('situation', { type: () => ID }) situation: string,
    @Args('id', { type: () => ID }) id: string,
  ): Answer {
    return answer(await this.absences.endFor(acting, situation, id));
  }
}
