import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../platform/graphql/scalars';

@ObjectType({ isAbstract: true })
@InputType({ isAbstract: true })
export abstract class StepHoursFields {
  @Field(() => Int)
  requested: number;

  @Field(() => Int)
  returned: number;

  @Field(() => Int)
  verified: number;

  @Field(() => Int)
  prepared: number;

  @Field(() => Int)
  refused: number;

  @Field(() => Int)
  sent: number;
}

/** What a unit sets for itself, as it is read and as it is entered. */
@ObjectType({ isAbstract: true })
@InputType({ isAbstract: true })
export abstract class UnitSettingsFields {
  @Field(() => Int)
  breakDays: number;

  @Field(() => Int)
  historyDays: number;

  @Field(() => Int)
  mergeActsWithinMinutes: number;

  @Field(() => [Int], { description: 'ISO weekdays, 1 is Monday.' })
  weekdays: number[];

  @Field(() => [DateScalar])
  closed: string[];

  @Field(() => [DateScalar])
  open: string[];
}
