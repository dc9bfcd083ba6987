import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'One unit of coordination work, with its place in the NOMEKO grid.' })
export class ActType {
  @Field(() => ID)
  id: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => String)
  event: string;

  @Field(() => Int)
  minutes: number;

  @Field(() => Int)
  times: number;

  @Field(() => String)
  nature: string;

  @Field(() => String, { nullable: true })
  phase: string | null;

  @Field(() => String, { nullable: true })
  interface: string | null;

  @Field(() => String, { nullable: true })
  reach: string | null;

  @Field(() => String)
  by: string;

  @Field(() => String, { nullable: true })
  correctedBy: string | null;

  @Field(() => Boolean)
  own: boolean;

  @Field(() => Int)
  version: number;
}

@ObjectType()
export class ActKept {
  @Field(() => ID)
  id: string;
}

@InputType({
  description: 'The place in the grid that the person who knows gives. Phase, interface and reach stand where they can.',
})
export class CorrectActInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  nature: 'coordination' | 'support' | 'other';

  @Field(() => String, { nullable: true })
  phase: 'design' | 'implementation' | null;

  @Field(() => String, { nullable: true })
  interface: 'professional' | 'patient' | null;

  @Field(() => String, { nullable: true })
  reach: 'internal' | 'external' | null;
}
