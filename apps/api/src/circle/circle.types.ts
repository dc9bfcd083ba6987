import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'A place in a circle as it was kept.' })
export class MembershipKept {
  @Field(() => ID)
  id: string;
}

@ObjectType({ description: 'A unit or a person of the directory who could join a circle.' })
export class CircleCandidate {
  @Field(() => Int)
  unitId: number;

  @Field(() => String)
  unit: string;

  @Field(() => String)
  unitKind: string;

  @Field(() => String)
  organisation: string;

  @Field(() => ID, { nullable: true })
  personId: string | null;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true })
  function: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => Boolean, { description: 'Of the actor’s own establishment.' })
  sameEstablishment: boolean;
}

@InputType({
  description: 'Who joins, and on what ground: the patient’s word with who, when and how; outside the team a consent.',
})
export class JoinInput {
  @Field(() => ID)
  patient: string;

  @Field(() => Int)
  unit: number;

  @Field(() => ID, { nullable: true })
  person: string | null;

  @Field(() => String)
  function: string;

  @Field(() => String, { description: 'care-team-establishment, care-team-chosen, care-team-formal or consent' })
  basis: 'care-team-establishment' | 'care-team-chosen' | 'care-team-formal' | 'consent';

  @Field(() => String, { description: 'In words: « à la visite du 02/10, oral ».' })
  how: string;

  @Field(() => String, { nullable: true })
  consentScope: string | null;

  @Field(() => String, { nullable: true })
  consentMeans: string | null;

  @Field(() => DateScalar, { nullable: true })
  consentUntil: string | null;
}

@InputType()
export class LeaveInput {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  reason: string;

  @Field(() => Boolean, { description: 'The patient withdrew the consent.' })
  withdrawn: boolean;
}
