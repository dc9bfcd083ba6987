import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class ScheduleFault {
  @Field(() => String, { nullable: true })
  column: string | null;

  @Field(() => String)
  code: string;

  @Field(() => String, { description: 'In words, with what to do, in French.' })
  message: string;

  @Field(() => String, { description: 'The same in English.' })
  english: string;
}

@ObjectType()
export class ScheduleCell {
  @Field(() => Int)
  index: number;

  @Field(() => String, { nullable: true })
  header: string | null;

  @Field(() => String, { nullable: true })
  field: string | null;

  @Field(() => String)
  text: string;
}

/** One row of the file, or one visit of the plan, and what the sending does with it. */
@ObjectType()
export class ScheduleLine {
  @Field(() => ID)
  id: string;

  @Field(() => String, {
    description: 'fault, waiting, absent, moved, changed, added, kept, unchanged, repeated, past or left-out',
  })
  kind: string;

  @Field(() => Int, { nullable: true, description: 'Row in the file; null for a visit that the file does not hold.' })
  row: number | null;

  @Field(() => String, { nullable: true })
  sheet: string | null;

  @Field(() => ID, { nullable: true })
  visit: string | null;

  @Field(() => String, { nullable: true, description: 'Local, YYYY-MM-DDTHH:mm; a faulty row may have a day only, or nothing.' })
  start: string | null;

  @Field(() => String, { nullable: true, description: 'Where the visit stood before, when it moves.' })
  was: string | null;

  @Field(() => String)
  who: string;

  @Field(() => String)
  treatment: string;

  @Field(() => String, { description: 'C2J15, or empty.' })
  course: string;

  @Field(() => String, { nullable: true })
  arrival: string | null;

  @Field(() => [ScheduleFault])
  faults: ScheduleFault[];

  @Field(() => [ScheduleCell], { description: 'The cells of a faulty row, to be corrected.' })
  cells: ScheduleCell[];

  @Field(() => [String], { description: 'doctor, place, arrival, bloodTest, comment: what the file writes otherwise.' })
  details: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The same course already planned at this hour, where the sending does not reach.',
  })
  alsoPlanned: string | null;

  @Field(() => ID, { nullable: true, description: 'An added row of the same patient that day: perhaps this absent visit.' })
  perhapsReplacedBy: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The birth date, when another patient of this sending or of the unit’s plan could be taken for this one.',
  })
  confusableBorn: string | null;

  @Field(() => Boolean, { description: 'The patient comes for two treatments or to two units this week.' })
  twiceThisWeek: boolean;

  @Field(() => Boolean, {
    description: 'The row was hidden in the workbook, by a filter left on for instance: it is read all the same.',
  })
  hidden: boolean;

  @Field(() => Boolean, { description: 'A new patient here: a provisional record will be made.' })
  newPatient: boolean;
}

@ObjectType()
export class ScheduleLinePage {
  @Field(() => Int)
  total: number;

  @Field(() => [ScheduleLine])
  lines: ScheduleLine[];
}
