import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars';

@ObjectType({
  description: 'Whether one strict trait is the same in both records; the other organisation’s value is never told.',
})
export class ComparedTrait {
  @Field(() => String, { description: 'birthFamilyName, birthGivenName, birthDate, sex or birthPlaceInsee.' })
  trait: string;

  @Field(() => String, { description: 'same, different or unknown.' })
  is: string;
}

@ObjectType({ description: 'Another organisation’s record of what may be the same person.' })
export class ElsewhereRecord {
  @Field(() => ID, { description: 'Of the record there, to name it in a link.' })
  identity: string;

  @Field(() => ID, { description: 'The officer’s own patient whom it resembles.' })
  patientId: string;

  @Field(() => String)
  organisation: string;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String)
  ownStatus: string;

  @Field(() => String)
  status: string;

  @Field(() => String, { description: 'Of two qualified identities: same or different; else unknown.' })
  ins: string;

  @Field(() => [ComparedTrait])
  traits: ComparedTrait[];

  @Field(() => String, { nullable: true, description: 'same-ins or same-traits: on what ground the two may be linked.' })
  ground: string | null;

  @Field(() => String, { nullable: true, description: 'Why they may not.' })
  because: string | null;

  @Field(() => [String], { description: 'To be confirmed first: multiple-birth, homonym.' })
  doubts: string[];
}

@InputType({ description: 'One’s own record and another organisation’s: one person, each keeping its record.' })
export class LinkInput {
  @Field(() => ID)
  question: string;

  @Field(() => ID)
  patient: string;

  @Field(() => ID, { description: 'The record of the other organisation.' })
  identity: string;

  @Field(() => String, { nullable: true, description: 'At what one looked; needed when no matricule says it.' })
  note: string | null;

  @Field(() => [String])
  confirmed: string[];
}

@ObjectType()
export class RecordsLinked {
  @Field(() => ID)
  id: string;
}

@ObjectType({ description: 'A link between a record of one’s organisation and another’s.' })
export class RecordLinkType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => String, { nullable: true })
  ipp: string | null;

  @Field(() => String)
  organisation: string;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String)
  ground: string;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String, { description: 'Who linked; the other organisation’s name when it did.' })
  by: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => InstantScalar, { nullable: true })
  undoneAt: string | null;

  @Field(() => String, { nullable: true })
  undoneReason: string | null;
}
