import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, InstantScalar } from '../platform/graphql/scalars';
import { ScheduleCounts, ToldOfSchedule } from './schedule-preview.types';

/** What a sending did. */
@ObjectType()
export class ScheduleSent {
  @Field(() => ID, { nullable: true, description: 'Null when the file changed nothing: no sending was made.' })
  push: string | null;

  @Field(() => ScheduleCounts)
  counts: ScheduleCounts;

  @Field(() => [ToldOfSchedule])
  told: ToldOfSchedule[];
}

/** One sending of the unit's history. */
@ObjectType()
export class SendingSummary {
  @Field(() => ID)
  id: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => String)
  by: string;

  @Field(() => String)
  fileName: string;

  @Field(() => [DateScalar])
  days: string[];

  @Field(() => String, { nullable: true })
  physician: string | null;

  @Field(() => Int)
  added: number;

  @Field(() => Int)
  moved: number;

  @Field(() => Int)
  changed: number;

  @Field(() => Int)
  cancelled: number;

  @Field(() => Int, { description: 'Visits put back, when it withdraws another.' })
  restored: number;

  @Field(() => ID, { nullable: true })
  withdraws: string | null;

  @Field(() => ID, { nullable: true })
  withdrawnBy: string | null;
}

/** A visit that a withdrawal left as it is, because somebody changed it since or it has begun. */
@ObjectType()
export class NotRestored {
  @Field(() => ID)
  visit: string;

  @Field(() => String, { description: 'changed-since or past' })
  why: string;

  @Field(() => String)
  who: string;

  @Field(() => String, { nullable: true, description: 'Where it stands now, local; null when it is off the plan.' })
  start: string | null;
}

@ObjectType()
export class SendingWithdrawn {
  @Field(() => ID)
  push: string;

  @Field(() => Int)
  restored: number;

  @Field(() => [NotRestored])
  notRestored: NotRestored[];

  @Field(() => [ToldOfSchedule])
  told: ToldOfSchedule[];
}
