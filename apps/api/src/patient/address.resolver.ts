import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { AddressService } from './address.service';
import { AddressesOfPatient, AddressInput, AddressKept } from './address.types';

const AddressResult = orRefused('AddressResult', () => AddressKept);
type Answer = Promise<typeof AddressResult>;

@Resolver()
export class AddressResolver {
  constructor(private readonly addresses: AddressService) {}

  @Needs('patient.read')
  @Query(() => AddressesOfPatient)
  addressesOfPatient(
    @WhoActs() acting: Acting,
    @Args('patient', { type: () => ID }) patient: string,
  ): Promise<AddressesOfPatient> {
    return this.addresses.of(acting, patient);
  }

  @Needs('patient.addresses')
  @Mutation(() => AddressResult)
  async keepAddress(@WhoActs() acting: Acting, @Args('input', { type: () => AddressInput }) input: AddressInput): Answer {
    return answer(await this.addresses.keep(acting, input));
  }

  @Needs('patient.addresses')
  @Mutation(() => AddressResult)
  async endAddress(
    @WhoActs() acting: Acting,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Answer {
    return answer(await this.addresses.end(acting, id, version));
  }
}
