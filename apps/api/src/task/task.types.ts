import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { NamedPatient } from '../identity/named-patient.type';
import { DateScalar, InstantScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'A day put off to another, by whom it was asked and why.' })
export class Delay {
  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar)
  to: string;

  @Field(() => String)
  reason: string;
}

@ObjectType()
export class TaskItem {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  detail: string | null;

  @Field(() => DateScalar)
  dueOn: string;

  @Field(() => String, { description: 'open, done or not-done.' })
  state: string;

  @Field(() => InstantScalar, { nullable: true })
  stateAt: string | null;

  @Field(() => String, { nullable: true })
  stateBy: string | null;

  @Field(() => String, { nullable: true })
  notDoneReason: string | null;

  @Field(() => String)
  createdBy: string;

  @Field(() => InstantScalar)
  createdAt: string;

  @Field(() => String)
  toUnit: string;

  @Field(() => String, { nullable: true })
  toFunction: string | null;

  @Field(() => String, { nullable: true })
  toPerson: string | null;

  @Field(() => [Delay])
  putOff: Delay[];

  @Field(() => ID, { nullable: true, description: 'The expected visit that it asks to confirm, on a page of its own.' })
  visit: string | null;

  @Field(() => NamedPatient, { nullable: true })
  patient: NamedPatient | null;

  @Field(() => Boolean, { description: 'Whether it is mine to do: to me, to my function, or to my unit.' })
  forMe: boolean;

  @Field(() => Boolean)
  givenByMe: boolean;

  @Field(() => InstantScalar, { nullable: true, description: 'Until when I can take back what I just did.' })
  undoUntil: string | null;

  @Field(() => Int)
  version: number;
}

@ObjectType()
export class TaskCounts {
  @Field(() => Int, { description: 'For me, due today or late: the badge’s own number.' })
  due: number;

  @Field(() => Int)
  late: number;
}

@ObjectType({ description: 'To whom a task may be given: a unit, one function in it, or one person.' })
export class WhomToAsk {
  @Field(() => Int)
  unitId: number;

  @Field(() => String)
  unit: string;

  @Field(() => String, { nullable: true })
  function: string | null;

  @Field(() => ID, { nullable: true })
  situationId: string | null;

  @Field(() => String, { nullable: true })
  person: string | null;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => Boolean)
  own: boolean;
}

@InputType()
export class TaskInput {
  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  detail?: string | null;

  @Field(() => DateScalar)
  dueOn: string;

  @Field(() => ID, { nullable: true })
  patient?: string | null;

  @Field(() => Int)
  toUnit: number;

  @Field(() => String, { nullable: true })
  toFunction?: string | null;

  @Field(() => ID, { nullable: true })
  toSituation?: string | null;
}
