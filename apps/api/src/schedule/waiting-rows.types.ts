import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, InstantScalar } from '../platform/graphql/scalars';
import { CellInput } from './schedule-file.types';
import { ScheduleCell, ScheduleFault } from './schedule-line.types';

@ObjectType({ description: 'What the identity officer decided of a row: it may go on.' })
export class FreedRow {
  @Field(() => String, { description: 'record-is-right, identity-corrected, other-person or not-the-same' })
  how: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => String, { nullable: true })
  by: string | null;
}

/** A row of an earlier sending that waits; its visit keeps the version it had. */
@ObjectType()
export class WaitingScheduleRow {
  @Field(() => ID)
  id: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => String)
  fileName: string;

  @Field(() => String, { description: 'fault, name-used?, traits-differ, other-ipp or ambiguous' })
  why: string;

  @Field(() => Int)
  row: number;

  @Field(() => String, { nullable: true })
  sheet: string | null;

  @Field(() => String)
  who: string;

  @Field(() => DateScalar, { nullable: true })
  day: string | null;

  @Field(() => [ScheduleFault])
  faults: ScheduleFault[];

  @Field(() => [ScheduleCell])
  cells: ScheduleCell[];

  @Field(() => FreedRow, { nullable: true })
  freed: FreedRow | null;
}

@InputType()
export class SettleWaitingRowInput {
  @Field(() => [CellInput], { description: 'The cells that were corrected.' })
  cells: CellInput[];

  @Field(() => String, {
    nullable: true,
    description: 'remember, record-is-right or other-person, once it was asked who is meant.',
  })
  answer?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the same course planned on another day is this visit, moved.' })
  sameVisit?: boolean | null;
}

@ObjectType()
export class WaitingRowSettled {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true, description: 'The sending that put it on the plan; null when nothing had to change.' })
  push: string | null;
}
