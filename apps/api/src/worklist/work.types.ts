import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { WhatBecame } from '@jalon/domain/task';
import { DateScalar, InstantScalar } from '../platform/graphql/scalars';
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

/** A call or a task that left its day or its hands. */
@ObjectType({ isAbstract: true })
class MovedWork {
  @Field(() => String)
  kind: string;

  @Field(() => ID)
  id: string;

  @Field(() => ListedPatient, { nullable: true })
  patient: ListedPatient | null;

  @Field(() => String)
  title: string;
}

@ObjectType({ description: 'A call or a task put off to a day to come: still counted.' })
export class PutOffWork extends MovedWork {
  @Field(() => DateScalar)
  until: string;

  @Field(() => String)
  reason: string;

  @Field(() => Int, { description: 'How many times it was put off.' })
  times: number;

  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'A call or a task that one handed over, and what became of it.' })
export class HandedOverWork extends MovedWork {
  @Field(() => InstantScalar, { description: 'When it was handed over.' })
  at: string;

  @Field(() => DateScalar)
  due: string;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String, { description: 'Who has it now, or ended it.' })
  holder: string;

  @Field(() => String, { description: 'waiting, read, passed-on, given-back, done or not-done.' })
  became: WhatBecame;

  @Field(() => InstantScalar, { nullable: true })
  endedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was not done.' })
  reason: string | null;
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
