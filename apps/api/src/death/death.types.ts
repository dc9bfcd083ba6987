import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, InstantScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'How much of each kind waits for the patient, and would stop or come back.' })
export class DeathStops {
  @Field(() => Int)
  appointments: number;

  @Field(() => Int)
  calls: number;

  @Field(() => Int)
  tasks: number;

  @Field(() => Int)
  requests: number;

  @Field(() => Int)
  pathways: number;
}

@ObjectType({ description: 'A death as it is declared: said, then confirmed.' })
export class DeathDeclared {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'said or confirmed' })
  state: string;

  @Field(() => DateScalar)
  diedOn: string;

  @Field(() => String)
  source: string;

  @Field(() => String, { nullable: true })
  detail: string | null;

  @Field(() => String)
  saidBy: string;

  @Field(() => InstantScalar)
  saidAt: string;

  @Field(() => String, { nullable: true })
  confirmedBy: string | null;

  @Field(() => InstantScalar, { nullable: true })
  confirmedAt: string | null;

  @Field(() => DeathStops, { description: 'What confirming would stop; once confirmed, what it stopped.' })
  stops: DeathStops;
}

@ObjectType()
export class DeathKept {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  state: string;

  @Field(() => DeathStops, { description: 'What was stopped, or given back.' })
  stops: DeathStops;
}

@InputType()
export class SayDeathInput {
  @Field(() => ID)
  patient: string;

  @Field(() => DateScalar)
  diedOn: string;

  @Field(() => String, { description: 'relatives, hospital, town or registry' })
  source: string;

  @Field(() => String, { nullable: true })
  detail: string | null;
}
