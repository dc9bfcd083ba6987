import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../platform/graphql/scalars';
import { ListedPatient } from './plan.types';

@InputType({ description: 'A call or a task, as it was seen.' })
export class WorkInput {
  @Field(() => String, { description: 'call or task.' })
  kind: string;

  @Field(() => ID)
  id: string;

  @Field(() => Int)
  seenVersion: number;
}

@InputType()
export class PutOffInput {
  @Field(() => [WorkInput])
  work: WorkInput[];

  @Field(() => DateScalar)
  until: string;

  @Field(() => String)
  reason: string;
}

@InputType()
export class HandOverInput {
  @Field(() => [WorkInput])
  work: WorkInput[];

  @Field(() => ID, { description: 'The working situation of a colleague.' })
  to: string;

  @Field(() => String, { nullable: true })
  note: string | null;
}

@ObjectType({ description: 'A call or a task put off to a day to come: still counted.' })
export class PutOffWork {
  @Field(() => String)
  kind: string;

  @Field(() => ID)
  id: string;

  @Field(() => ListedPatient, { nullable: true })
  patient: ListedPatient | null;

  @Field(() => String)
  title: string;

  @Field(() => DateScalar)
  until: string;

  @Field(() => String)
  reason: string;

  @Field(() => Int, { description: 'How many times it was put off.' })
  times: number;

  @Field(() => Int)
  version: number;
}

@ObjectType()
export class WorkMoved {
  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'Somebody of one’s own units who has a list of the day.' })
export class Colleague {
  @Field(() => ID)
  situation: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  title: string;

  @Field(() => Boolean, { description: 'Away today: nothing passes to her.' })
  away: boolean;
}
