import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, InstantScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'Who is called, with the names by which identity is checked.' })
export class CallPatient {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  familyName: string;

  @Field(() => String, { nullable: true })
  birthName: string | null;

  @Field(() => String)
  givenName: string;

  @Field(() => String, { nullable: true })
  birthFirstName: string | null;

  @Field(() => String, { nullable: true })
  birth: string | null;

  @Field(() => Int, { nullable: true })
  age: number | null;

  @Field(() => String, { nullable: true })
  sex: string | null;
}

@ObjectType({ description: 'A number to dial, whose it is, and what may be said there.' })
export class CallNumber {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Null for the patient.' })
  name: string | null;

  @Field(() => String, { nullable: true })
  link: string | null;

  @Field(() => Boolean)
  trusted: boolean;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  mayBeTold: string | null;

  @Field(() => String, { nullable: true })
  notToBeTold: string | null;
}

@ObjectType({ description: 'An appointment to come, or the blood test before it.' })
export class Reminder {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The appointment’s kind, or blood-test for the test that precedes it.' })
  kind: string;

  @Field(() => DateScalar)
  on: string;

  @Field(() => InstantScalar, { nullable: true })
  startsAt: string | null;

  @Field(() => String, { nullable: true })
  label: string | null;

  @Field(() => String, { nullable: true })
  place: string | null;
}

@ObjectType()
export class EarlierCall {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  purpose: string;

  @Field(() => String)
  state: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => Int, { nullable: true })
  minutes: number | null;

  @Field(() => String, { nullable: true })
  by: string | null;

  @Field(() => CallSaid, { nullable: true, description: 'Null for whoever does not read clinical data.' })
  clinical: CallSaid | null;
}

@ObjectType()
export class CallSaid {
  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => [String])
  symptoms: string[];

  @Field(() => [String])
  reminded: string[];
}

@ObjectType()
export class DayAndTime {
  @Field(() => DateScalar)
  on: string;

  @Field(() => String, { description: 'HH:MM, in the organisation’s zone.' })
  time: string;
}

@ObjectType({ description: 'One call, with everything that making it needs.' })
export class CallPage {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  purpose: string;

  @Field(() => String, { description: 'oral-treatment, welcome or follow-up.' })
  kind: string;

  @Field(() => String, { description: 'planned, reached, unreached or cancelled.' })
  state: string;

  @Field(() => InstantScalar)
  plannedAt: string;

  @Field(() => Int, { description: 'Earlier tries that reached nobody.' })
  attempts: number;

  @Field(() => InstantScalar, { nullable: true })
  at: string | null;

  @Field(() => Int, { nullable: true })
  minutes: number | null;

  @Field(() => String, { nullable: true })
  by: string | null;

  @Field(() => String, { nullable: true })
  endedReason: string | null;

  @Field(() => String, { description: 'patient, or the name of the relative who answered.' })
  toWhom: string;

  @Field(() => String, { nullable: true })
  pathwayTitle: string | null;

  @Field(() => CallPatient)
  patient: CallPatient;

  @Field(() => [CallNumber])
  numbers: CallNumber[];

  @Field(() => [Reminder])
  reminders: Reminder[];

  @Field(() => [EarlierCall])
  earlier: EarlierCall[];

  @Field(() => CallSaid, { nullable: true })
  said: CallSaid | null;

  @Field(() => DayAndTime, { nullable: true, description: 'The next call as the rhythm proposes it.' })
  proposedNext: DayAndTime | null;

  @Field(() => DayAndTime, { description: 'When to try again if nobody answers.' })
  proposedTry: DayAndTime;

  @Field(() => Boolean, { description: 'Whether the reader may write what was said.' })
  writesClinical: boolean;

  @Field(() => Boolean, { description: 'Whether it is a call of the reader’s own units.' })
  mine: boolean;
}

@ObjectType()
export class CallEnded {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  state: string;

  @Field(() => ID, { nullable: true, description: 'The call planned next: the next of the rhythm, or the next try.' })
  nextId: string | null;
}
