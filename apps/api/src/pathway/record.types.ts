import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'A kind of paper or of act that this pathway’s agreement knows.' })
export class RecordKind {
  @Field(() => String)
  key: string;

  @Field(() => String)
  title: string;
}

@ObjectType({ description: 'A paper received or an act made, that milestones may wait for.' })
export class PathwayRecord {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'document or act' })
  sort: 'document' | 'act';

  @Field(() => String)
  title: string;

  @Field(() => DateScalar)
  on: string;

  @Field(() => String, { nullable: true })
  source: string | null;

  @Field(() => ID, { nullable: true, description: 'The file, when one was attached and the reader may open it.' })
  document: string | null;

  @Field(() => String, { nullable: true })
  documentName: string | null;

  @Field(() => String)
  by: string;
}

@ObjectType({ description: 'A day from which the agreement counts, known or not.' })
export class PathwayDates {
  @Field(() => String)
  key: string;

  @Field(() => String, { nullable: true, description: 'Of an event of the agreement’s own.' })
  title: string | null;

  @Field(() => [DateScalar])
  on: string[];
}

@ObjectType({ description: 'What does a milestone, and how much of it is there.' })
export class MilestoneAwaits {
  @Field(() => ID)
  milestone: string;

  @Field(() => String)
  how: string;

  @Field(() => String, { nullable: true, description: 'Which appointment, paper or act: its key.' })
  of: string | null;

  @Field(() => String, { description: '« document (PPS) », « acte (séance × 15) »' })
  inWords: string;

  @Field(() => Int, { nullable: true })
  done: number | null;

  @Field(() => Int, { nullable: true })
  count: number | null;
}

@ObjectType({ description: 'What is noted on a pathway beside its milestones.' })
export class PathwayNotes {
  @Field(() => ID)
  id: string;

  @Field(() => [PathwayDates])
  dates: PathwayDates[];

  @Field(() => [RecordKind])
  documents: RecordKind[];

  @Field(() => [RecordKind])
  acts: RecordKind[];

  @Field(() => [PathwayRecord])
  records: PathwayRecord[];

  @Field(() => [MilestoneAwaits])
  awaits: MilestoneAwaits[];
}

@InputType()
export class RecordInput {
  @Field(() => ID)
  pathway: string;

  @Field(() => String)
  sort: 'document' | 'act';

  @Field(() => String)
  kind: string;

  @Field(() => DateScalar, { nullable: true, description: 'Of the paper or the act; today by default.' })
  on: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote or did it.' })
  source: string | null;

  @Field(() => ID, { nullable: true, description: 'The file sent before, at /files/pathway-document.' })
  document: string | null;
}

@InputType()
export class DatePathwayInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  anchor: string;

  @Field(() => [DateScalar], { description: 'All the days known; none takes the date back.' })
  on: string[];
}
