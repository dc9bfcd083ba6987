import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CharterAudience } from '@jalon/domain/charter';
import { NamedPatient } from '../identity/named-patient.type';
import { DateScalar, InstantScalar } from '../platform/graphql/scalars';

@ObjectType({ isAbstract: true, description: 'The words of one version: what is read is what is signed.' })
class CharterVersion {
  @Field(() => Int)
  version: number;

  @Field(() => String)
  title: string;

  @Field(() => String)
  body: string;
}

@ObjectType({ description: 'A version of one of a network’s charters.' })
export class CharterType extends CharterVersion {
  @Field(() => String, { description: 'professionals or families' })
  audience: CharterAudience;

  @Field(() => Boolean, { description: 'No child is entrusted to a pilot physician who has signed no version of it.' })
  required: boolean;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => String)
  by: string;
}

@ObjectType({ description: 'Somebody whom the professionals’ charter binds: the version that she signed last, if any.' })
export class CharterMemberType {
  @Field(() => ID)
  person: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  organisation: string;

  @Field(() => ID, { nullable: true })
  signature: string | null;

  @Field(() => Int, { nullable: true })
  version: number | null;

  @Field(() => DateScalar, { nullable: true })
  signedOn: string | null;

  @Field(() => String, { nullable: true, description: 'screen or paper' })
  way: string | null;

  @Field(() => String, { nullable: true, description: 'Where the signed sheet is kept.' })
  source: string | null;

  @Field(() => String, { nullable: true })
  notedBy: string | null;
}

@ObjectType({ description: 'A child of the network whose parents have not signed the charter in force.' })
export class UnsignedFamilyType extends NamedPatient {
  @Field(() => Int, { nullable: true, description: 'An earlier version, if they signed one.' })
  signedVersion: number | null;
}

@ObjectType({ description: 'A network’s charters: every version, who signed and who has not.' })
export class ChartersType {
  @Field(() => String)
  network: string;

  @Field(() => [CharterType], { description: 'Of each audience, the version in force first.' })
  charters: CharterType[];

  @Field(() => [CharterMemberType])
  members: CharterMemberType[];

  @Field(() => [UnsignedFamilyType], { description: 'For those who see the files; two hundred at most.' })
  families: UnsignedFamilyType[];
}

@ObjectType({ description: 'A charter in force of a network in which one works, not signed yet.' })
export class CharterToSignType extends CharterVersion {
  @Field(() => ID)
  network: string;

  @Field(() => String)
  networkName: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => Int, { nullable: true, description: 'The version that she signed before.' })
  former: number | null;
}

@ObjectType({ description: 'The families’ charter of the network that follows this child, and what the parents signed.' })
export class FamilyCharterType extends CharterVersion {
  @Field(() => ID)
  circle: string;

  @Field(() => String)
  networkName: string;

  @Field(() => ID, { nullable: true })
  signature: string | null;

  @Field(() => Int, { nullable: true })
  signedVersion: number | null;

  @Field(() => DateScalar, { nullable: true })
  signedOn: string | null;

  @Field(() => String, { nullable: true })
  signedBy: string | null;

  @Field(() => String, { nullable: true })
  source: string | null;

  @Field(() => String, { nullable: true })
  notedBy: string | null;
}

@ObjectType()
export class CharterKept {
  @Field(() => ID)
  id: string;
}

@InputType()
export class CharterInput {
  @Field(() => String)
  audience: CharterAudience;

  @Field(() => Int, { description: 'The version on which this one rests; 0 for the first.' })
  seen: number;

  @Field(() => String)
  title: string;

  @Field(() => String)
  body: string;

  @Field(() => Boolean)
  required: boolean;
}

@InputType({ description: 'Signed on paper by somebody who never signs in.' })
export class SignedOnPaperInput {
  @Field(() => ID)
  person: string;

  @Field(() => DateScalar)
  on: string;

  @Field(() => String, { description: 'Where the sheet is kept.' })
  source: string;
}

@InputType()
export class FamilyCharterInput {
  @Field(() => ID, { description: 'The network’s own circle of this child.' })
  circle: string;

  @Field(() => DateScalar)
  on: string;

  @Field(() => String, { description: 'Who signed: the names, and what they are to the child.' })
  by: string;

  @Field(() => String)
  source: string;
}
