import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, InstantScalar } from '../platform/graphql/scalars';
import { ScheduleFault, ScheduleLinePage } from './schedule-line.types';

@ObjectType()
export class ScheduleCounts {
  @Field(() => Int)
  rows: number;

  @Field(() => Int)
  added: number;

  @Field(() => Int)
  moved: number;

  @Field(() => Int)
  absent: number;

  @Field(() => Int)
  changed: number;

  @Field(() => Int)
  unchanged: number;

  @Field(() => Int)
  toSettle: number;

  @Field(() => Int)
  kept: number;

  @Field(() => Int)
  past: number;

  @Field(() => Int)
  leftOut: number;

  @Field(() => Int)
  repeated: number;

  @Field(() => Int, { description: 'Visits taken off the plan, each with its reason.' })
  cancelled: number;

  @Field(() => Int, { description: 'Visits to come that the plan holds inside the coverage once it is sent.' })
  standing: number;

  @Field(() => Int, { description: 'Rows that stay in the unit’s waiting list.' })
  waiting: number;
}

@ObjectType()
export class ScheduleCoverage {
  @Field(() => Int)
  unit: number;

  @Field(() => String)
  unitName: string;

  @Field(() => [DateScalar])
  days: readonly string[];

  @Field(() => String, { nullable: true })
  physician: string | null;

  @Field(() => [DateScalar])
  daysInFile: readonly string[];

  @Field(() => [String])
  physiciansInFile: readonly string[];

  @Field(() => Boolean)
  perhapsOnePhysician: boolean;
}

@ObjectType()
export class TraitDifference {
  @Field(() => String)
  trait: string;

  @Field(() => String)
  incoming: string;

  @Field(() => String)
  known: string;
}

/** Who is meant? Asked once for all the rows of one writing. */
@ObjectType()
export class IdentityQuestion {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'name-used?, traits-differ, other-ipp or ambiguous' })
  kind: string;

  @Field(() => [Int])
  rows: number[];

  @Field(() => String, { nullable: true })
  sheet: string | null;

  @Field(() => String)
  who: string;

  @Field(() => String)
  start: string;

  @Field(() => String)
  birth: string;

  @Field(() => String, { nullable: true })
  ipp: string | null;

  @Field(() => String, { nullable: true })
  sex: string | null;

  @Field(() => [TraitDifference])
  differences: TraitDifference[];

  @Field(() => [String], { description: 'The surnames that the record knows, for « nom utilisé ? ».' })
  known: string[];

  @Field(() => String, { nullable: true })
  recordIpp: string | null;

  @Field(() => Boolean, { description: 'A validated or qualified identity: a file never changes it.' })
  recordWins: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why nobody can be chosen: homonyms, ipp-shared, two-records, no-birth-date, rows-disagree.',
  })
  why: string | null;

  @Field(() => [String])
  answers: readonly string[];

  @Field(() => String)
  answer: string;
}

@ObjectType()
export class ScheduleColumn {
  @Field(() => String, { nullable: true })
  sheet: string | null;

  @Field(() => Int)
  index: number;

  @Field(() => String, { nullable: true })
  header: string | null;

  @Field(() => String, { nullable: true })
  field: string | null;

  @Field(() => String, { nullable: true })
  sample: string | null;

  @Field(() => String)
  by: string;
}

@ObjectType()
export class ToldOfSchedule {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'person or practice' })
  kind: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => Int)
  changes: number;

  @Field(() => [String], { description: 'The first patients concerned, as the file writes them.' })
  patients: string[];

  @Field(() => Boolean)
  acknowledge: boolean;

  @Field(() => [String])
  why: readonly string[];
}

@ObjectType()
export class AbsenceConfirmationNeeded {
  @Field(() => String)
  key: string;

  @Field(() => String, { description: 'more-than-three, share-of-day or whole-day' })
  kind: string;

  @Field(() => Int)
  count: number;

  @Field(() => DateScalar, { nullable: true })
  day: string | null;

  @Field(() => Int, { nullable: true })
  planned: number | null;
}

@ObjectType()
export class ChosenAbsences {
  @Field(() => String)
  reason: string;

  @Field(() => Int)
  count: number;
}

@ObjectType()
export class ReadFile {
  @Field(() => String)
  name: string;

  @Field(() => String)
  encoding: string;

  @Field(() => String, { nullable: true })
  separator: string | null;

  @Field(() => [String], { description: 'The sheets that were read, of a workbook.' })
  sheets: string[];

  @Field(() => Int, { description: 'Lines that are no visits: titles, totals, notes.' })
  ignored: number;

  @Field(() => [Int], { description: 'Rows that the workbook hides, by a filter left on for instance: visits all the same.' })
  hiddenRows: number[];

  @Field(() => [ScheduleFault], { description: 'What is wrong with the file as a whole.' })
  faults: ScheduleFault[];

  @Field(() => InstantScalar)
  readAt: string;
}

/** Everything that a secretary sees before she sends. Nothing of it is saved. */
@ObjectType()
export class SchedulePreview {
  @Field(() => ID)
  reading: string;

  @Field(() => String, { description: 'To be given back with the sending: what was seen is what is written.' })
  seen: string;

  @Field(() => ReadFile)
  file: ReadFile;

  @Field(() => ScheduleCoverage)
  coverage: ScheduleCoverage;

  @Field(() => InstantScalar, { nullable: true, description: 'The sending to which the file is compared.' })
  comparedTo: string | null;

  @Field(() => ScheduleCounts)
  counts: ScheduleCounts;

  @Field(() => Boolean)
  changesNothing: boolean;

  @Field(() => [IdentityQuestion])
  questions: IdentityQuestion[];

  @Field(() => [AbsenceConfirmationNeeded])
  toConfirm: AbsenceConfirmationNeeded[];

  @Field(() => [ChosenAbsences])
  cancelling: ChosenAbsences[];

  @Field(() => [Int], { description: 'Rows that wait; their visits keep their earlier version.' })
  waitingRows: number[];

  @Field(() => [ScheduleColumn])
  columns: ScheduleColumn[];

  @Field(() => [ToldOfSchedule])
  told: ToldOfSchedule[];

  @Field(() => ScheduleLinePage)
  changes: ScheduleLinePage;
}
