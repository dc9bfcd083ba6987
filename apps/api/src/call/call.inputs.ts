import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../platform/graphql/scalars';

@InputType()
export class WhenInput {
  @Field(() => DateScalar)
  on: string;

  @Field(() => String, { description: 'HH:MM, in the organisation’s zone.' })
  time: string;
}

@InputType()
export class ReachedInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => [Boolean], { description: 'The two identity checks.' })
  identity: boolean[];

  @Field(() => String, { nullable: true, description: 'The relative who answered; null: the patient.' })
  toWhom?: string | null;

  @Field(() => Int, { nullable: true })
  minutes?: number | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => [String], { nullable: true, description: 'Empty: none was told. Null: not asked.' })
  symptoms?: string[] | null;

  @Field(() => [String], { description: 'What the patient was reminded of, in the words shown.' })
  reminded: string[];

  @Field(() => WhenInput, { nullable: true })
  next?: WhenInput | null;
}
