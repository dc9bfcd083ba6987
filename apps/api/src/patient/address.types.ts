import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AddressKind } from '@jalon/domain/patient';

@ObjectType({ description: 'Where somebody may be written to or called.' })
export class ContactAddressType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'main, second or foster (a foster family, or the service in charge of the child).' })
  kind: AddressKind;

  @Field(() => String)
  recipient: string;

  @Field(() => String, { nullable: true })
  street: string | null;

  @Field(() => String, { nullable: true })
  postcode: string | null;

  @Field(() => String, { nullable: true })
  city: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => Boolean)
  confidential: boolean;

  @Field(() => Int)
  version: number;
}

@ObjectType()
export class AddressesOfPatient {
  @Field(() => [ContactAddressType], { description: 'Those that the reader may know.' })
  known: ContactAddressType[];

  @Field(() => [String], { description: 'Of which kinds there is a confidential one: that there is, never where.' })
  confidential: string[];
}

@ObjectType()
export class AddressKept {
  @Field(() => ID)
  id: string;
}

@InputType({ description: 'Takes over from the address of the same kind.' })
export class AddressInput {
  @Field(() => ID)
  patient: string;

  @Field(() => String)
  kind: string;

  @Field(() => String)
  recipient: string;

  @Field(() => String, { nullable: true })
  street: string | null;

  @Field(() => String, { nullable: true })
  postcode: string | null;

  @Field(() => String, { nullable: true })
  city: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => Boolean)
  confidential: boolean;
}
