import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { DateScalar } from '../platform/graphql/scalars';
import { Needs, WhoActs } from '../platform/permission';
import { AccountService } from './account.service';
import { NewPersonInput, OrganisationInput, PersonInput, SituationInput, UnitInput } from './administration.inputs';
import { Administered, AdministeredPeople, Administration, GivenAccount } from './administration.types';
import { PeopleService } from './people.service';
import { PlaceService } from './place.service';
import { SituationService } from './situation.service';

const AccountResult = orRefused('AccountResult', () => GivenAccount);
const AdministeredResult = orRefused('AdministeredResult', () => Administered);
type Given = Promise<typeof AccountResult>;
type Done = Promise<typeof AdministeredResult>;

@Resolver()
export class AdministrationResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly accounts: AccountService,
    private readonly situations: SituationService,
    private readonly places: PlaceService,
  ) {}

  @Needs('administration')
  @Query(() => Administration)
  administration(@WhoActs() acting: Acting): Promise<Administration> {
    return this.places.read(acting);
  }

  @Needs('administration')
  @Query(() => AdministeredPeople)
  administeredPeople(
    @WhoActs() acting: Acting,
    @Args('text', { type: () => String, defaultValue: '' }) text: string,
    @Args('left', { type: () => Boolean, defaultValue: false }) left: boolean,
  ): Promise<AdministeredPeople> {
    return this.people.list(acting, text, left);
  }

  @Needs('administration')
  @Mutation(() => AccountResult)
  async openAccountFor(@WhoActs() acting: Acting, @Args('input', { type: () => NewPersonInput }) input: NewPersonInput): Given {
    return answer(await this.accounts.openFor(acting, input));
  }

  @Needs('administration')
  @Mutation(() => AccountResult)
  async openAccount(
    @WhoActs() acting: Acting,
    @Args('person', { type: () => ID }) person: string,
    @Args('login', { type: () => String }) login: string,
  ): Given {
    return answer(await this.accounts.open(acting, person, login));
  }

  @Needs('administration')
  @Mutation(() => AccountResult)
  async renewPassword(@WhoActs() acting: Acting, @Args('person', { type: () => ID }) person: string): Given {
    return answer(await this.accounts.renew(acting, person));
  }

  @Needs('administration')
  @Mutation(() => AccountResult, {
    description: 'A link with which the person chooses her password, in place of the one she had.',
  })
  async invitePerson(
    @WhoActs() acting: Acting,
    @Args('person', { type: () => ID }) person: string,
    @Args('login', { type: () => String, nullable: true, description: 'For whoever has no account yet.' }) login: string | null,
  ): Given {
    return answer(await this.accounts.invite(acting, person, login ?? null));
  }

  @Needs('administration')
  @Mutation(() => AdministeredResult, { description: 'For a lost telephone; every session of the person ends.' })
  async resetSecondFactor(@WhoActs() acting: Acting, @Args('person', { type: () => ID }) person: string): Done {
    return answer(await this.accounts.resetSecondFactor(acting, person));
  }

  @Needs('administration')
  @Mutation(() => AdministeredResult)
  async closeAccount(@WhoActs() acting: Acting, @Args('person', { type: () => ID }) person: string): Done {
    return answer(await this.accounts.close(acting, person));
  }

  @Needs('administration')
  @Mutation(() => AdministeredResult)
  async changePerson(
    @WhoActs() acting: Acting,
    @Args('person', { type: () => ID }) person: string,
    @Args('input', { type: () => PersonInput }) input: PersonInput,
  ): Done {
    return answer(await this.accounts.changePerson(acting, person, input));
  }

  @Needs('administration')
  @Mutation(() => AdministeredResult)
  async addSituation(
    @WhoActs() acting: Acting,
    @Args('person', { type: () => ID }) person: string,
    @Args('input', { type: () => SituationInput }) input: SituationInput,
  ): Done {
    return answer(await this.situations.add(acting, person, input));
  }

  @Needs('administration')
  @Mutation(() => AdministeredResult, { description: 'Title, units and period; another function is another situation.' })
  async changeSituationOf(
    @WhoActs() acting: Acting,
    @Args('situation', { type: () => ID }) situation: string,
    @Args('input', { type: () => SituationInput }) input: SituationInput,
  ): Done {
    return answer(await this.situations.change(acting, situation, input));
  }

  @Needs('administration')
  @Mutation(() => AdministeredResult)
  async endSituation(
    @WhoActs() acting: Acting,
    @Args('situation', { type: () => ID }) situation: string,
    @Args('on', { type: () => DateScalar, nullable: true, description: 'The last day; none: at once.' }) on: string | null,
  ): Done {
    return answer(await this.situations.end(acting, situation, on ?? null));
  }

  @Needs('administration')
  @Mutation(() => AdministeredResult)
  async saveUnit(@WhoActs() acting: Acting, @Args('input', { type: () => UnitInput }) input: UnitInput): Done {
    return answer(await this.places.saveUnit(acting, input));
  }

  @Needs('administration')
  @Mutation(() => AdministeredResult)
  async saveOrganisation(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => OrganisationInput }) input: OrganisationInput,
  ): Done {
    return answer(await this.places.saveOrganisation(acting, input));
  }
}
