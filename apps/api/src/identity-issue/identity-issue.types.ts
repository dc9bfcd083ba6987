import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'What a file writes of a person.' })
export class WrittenPerson {
  @Field(() => String, { nullable: true })
  ipp: string | null;

  @Field(() => String)
  last: string;

  @Field(() => String)
  first: string;

  @Field(() => String, { nullable: true })
  birthName: string | null;

  @Field(() => String)
  birth: string;

  @Field(() => String, { nullable: true })
  sex: string | null;
}

@ObjectType({ description: 'An identity of the officer’s own organisation.' })
export class OfficerIdentity {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  patientId: string;

  @Field(() => String, { nullable: true })
  ipp: string | null;

  @Field(() => String, { nullable: true })
  birthFamilyName: string | null;

  @Field(() => String)
  usedFamilyName: string;

  @Field(() => String, { nullable: true })
  birthGivenName: string | null;

  @Field(() => String)
  usedGivenName: string;

  @Field(() => String)
  birthDate: string;

  @Field(() => String)
  sex: string;

  @Field(() => String, { nullable: true })
  birthPlace: string | null;

  @Field(() => String, { description: 'PROV, VALI, RECUP or QUAL.' })
  status: string;

  @Field(() => Boolean, { description: 'The matricule INS is on file.' })
  ins: boolean;

  @Field(() => Boolean)
  homonym: boolean;

  @Field(() => Boolean)
  doubtful: boolean;

  @Field(() => String, { nullable: true })
  proof: string | null;

  @Field(() => [String], { description: 'Other names used, remembered.' })
  remembered: string[];

  @Field(() => Int)
  version: number;
}

@ObjectType('OfficerQuestion')
export class IdentityQuestion {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  kind: string;

  @Field(() => String)
  unitName: string;

  @Field(() => InstantScalar)
  raisedAt: string;

  @Field(() => String, { nullable: true })
  raisedBy: string | null;

  @Field(() => String, { nullable: true })
  file: string | null;

  @Field(() => String, { nullable: true, description: 'What the person who raised it said.' })
  note: string | null;

  @Field(() => Boolean, { description: 'Somebody with these traits is followed elsewhere; a yes, never a name.' })
  followedElsewhere: boolean;

  @Field(() => WrittenPerson, { nullable: true })
  written: WrittenPerson | null;

  @Field(() => [OfficerIdentity])
  identities: OfficerIdentity[];

  @Field(() => [String], { description: 'How it may be settled.' })
  answers: string[];
}

@ObjectType()
export class IdentityQuestions {
  @Field(() => Int)
  open: number;

  @Field(() => [IdentityQuestion])
  questions: IdentityQuestion[];
}

@InputType()
export class CorrectedTraits {
  @Field(() => ID)
  identity: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  birthFamilyName?: string | null;

  @Field(() => String)
  usedFamilyName: string;

  @Field(() => String, { nullable: true })
  birthGivenName?: string | null;

  @Field(() => String)
  usedGivenName: string;

  @Field(() => String)
  birthDate: string;

  @Field(() => String)
  sex: string;

  @Field(() => String, { nullable: true })
  birthPlace?: string | null;

  @Field(() => String, { nullable: true, description: 'CN, PA, CS…: the document seen.' })
  proof?: string | null;

  @Field(() => Boolean)
  doubtful: boolean;
}

@ObjectType()
export class IdentitySettled {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  how: string;

  @Field(() => Int, { description: 'How many rows of a sending waited for this.' })
  freed: number;

  @Field(() => Int, { description: 'How many questions are still open.' })
  open: number;
}
