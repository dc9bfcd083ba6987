import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar, JsonScalar } from '../platform/graphql/scalars';

@InputType({ description: 'A sentence for each reason that is retained; null retains none. All null: not complex.' })
export class ComplexInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  clinical: string | null;

  @Field(() => String, { nullable: true })
  social: string | null;

  @Field(() => String, { nullable: true })
  service: string | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'The checklist, each need true or false: it proposes, the sentences decide.',
  })
  needs: unknown;

  @Field(() => String, { nullable: true, description: 'Needed when the decision is not what the checklist proposes.' })
  why: string | null;
}

@ObjectType({ description: 'One decision about complexity, and what the checklist came to that day.' })
export class ComplexityDecision {
  @Field(() => ID)
  id: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => String)
  by: string;

  @Field(() => String, { nullable: true })
  clinical: string | null;

  @Field(() => String, { nullable: true })
  social: string | null;

  @Field(() => String, { nullable: true })
  service: string | null;

  @Field(() => String, { nullable: true })
  why: string | null;

  @Field(() => Float, { nullable: true })
  total: number | null;

  @Field(() => Float, { nullable: true })
  cutOff: number | null;

  @Field(() => Int, { nullable: true })
  tuning: number | null;
}

@ObjectType()
export class Complexity {
  @Field(() => [ComplexityDecision])
  decisions: ComplexityDecision[];

  @Field(() => JsonScalar, { nullable: true, description: 'What was ticked the last time.' })
  needs: unknown;
}
