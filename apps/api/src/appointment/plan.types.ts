import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AppointmentKind } from '@jalon/domain/appointment';
import { DateScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'An appointment as it was kept.' })
export class AppointmentKept {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;
}

@InputType({ description: 'An appointment planned by hand, beside the schedule.' })
export class PlanInput {
  @Field(() => ID)
  patient: string;

  @Field(() => String)
  kind: AppointmentKind;

  @Field(() => DateScalar)
  on: string;

  @Field(() => String, { description: 'HH:MM on the wall of the actor’s organisation' })
  at: string;

  @Field(() => Int, { nullable: true })
  minutes: number | null;

  @Field(() => String, { nullable: true })
  label: string | null;

  @Field(() => String, { nullable: true })
  place: string | null;

  @Field(() => String, { nullable: true })
  doctor: string | null;
}

@InputType()
export class MoveInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version that was seen: another one is shown instead of overwritten.' })
  version: number;

  @Field(() => DateScalar)
  on: string;

  @Field(() => String)
  at: string;

  @Field(() => String, { nullable: true })
  reason: string | null;
}

@InputType()
export class CancelInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { description: 'A code: postponed, cancelled, in-hospital, transferred, patient-asked, service-asked…' })
  reason: string;

  @Field(() => String, { nullable: true })
  detail: string | null;
}

@InputType()
export class SettleInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { description: 'mark-done, mark-missed, restore or correct' })
  act: 'mark-done' | 'mark-missed' | 'restore' | 'correct';

  @Field(() => String, { nullable: true })
  reason: string | null;
}

@InputType()
export class UnlinkInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  reason: string;
}
