import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar, JsonScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'The organisation’s own weights and cut-offs of a form; versions stay.' })
export class FormTuningType {
  @Field(() => String)
  form: string;

  @Field(() => Int)
  version: number;

  @Field(() => JsonScalar, { description: 'The weight of each need, where it is not the one that comes with the form.' })
  points: Record<string, number>;

  @Field(() => JsonScalar)
  settings: Record<string, string | number>;

  @Field(() => String)
  reason: string;

  @Field(() => String)
  by: string;

  @Field(() => InstantScalar)
  at: string;
}

@ObjectType()
export class FormTuned {
  @Field(() => String)
  form: string;

  @Field(() => Int)
  version: number;
}

@InputType()
export class FormTuningInput {
  @Field(() => String)
  form: string;

  @Field(() => Int, { description: 'The version that one changes; 0 when there was none.' })
  seen: number;

  @Field(() => JsonScalar)
  points: unknown;

  @Field(() => JsonScalar)
  settings: unknown;

  @Field(() => String)
  reason: string;
}
