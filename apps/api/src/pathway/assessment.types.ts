import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, InstantScalar, JsonScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'A form that was filled in; without a total while an item is missing.' })
export class AssessmentType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  form: string;

  @Field(() => Int)
  formVersion: number;

  @Field(() => Int, { nullable: true, description: 'The version of the local weights and cut-off; null: as the form comes.' })
  tuning: number | null;

  @Field(() => DateScalar)
  onDay: string;

  @Field(() => JsonScalar)
  answers: unknown;

  @Field(() => JsonScalar, { description: 'The variant and cut-off that were used.' })
  settings: unknown;

  @Field(() => JsonScalar, { description: 'Points by item.' })
  points: unknown;

  @Field(() => Float, { nullable: true })
  total: number | null;

  @Field(() => String, { nullable: true, description: 'The code of what the total means.' })
  reading: string | null;

  @Field(() => [String])
  missing: string[];

  @Field(() => String)
  by: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => String, { nullable: true })
  setAsideReason: string | null;
}

@ObjectType({ description: 'A milestone that a form filled in would do.' })
export class AwaitedAssessment {
  @Field(() => ID)
  milestone: string;

  @Field(() => String)
  form: string;

  @Field(() => String)
  title: string;

  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar)
  to: string;
}

@ObjectType()
export class AssessmentKept {
  @Field(() => ID)
  id: string;

  @Field(() => Float, { nullable: true })
  total: number | null;

  @Field(() => String, { nullable: true })
  reading: string | null;

  @Field(() => [String])
  missing: string[];

  @Field(() => ID, { nullable: true, description: 'The milestone that it satisfied.' })
  milestone: string | null;
}

@InputType()
export class AssessmentInput {
  @Field(() => ID)
  patient: string;

  @Field(() => String)
  form: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was done; today by default.' })
  on: string | null;

  @Field(() => JsonScalar)
  answers: unknown;

  @Field(() => JsonScalar, { nullable: true })
  settings: unknown;
}
