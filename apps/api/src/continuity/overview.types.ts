import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Recurrence } from '@jalon/domain/continuity';
import { DateScalar, JsonScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'Something to be secured, of any patient of the reader’s.' })
export class OpenGap {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  patientId: string;

  @Field(() => String)
  familyName: string;

  @Field(() => String)
  givenName: string;

  @Field(() => String)
  birth: string;

  @Field(() => String)
  sex: string;

  @Field(() => [String])
  twins: string[];

  @Field(() => String)
  code: string;

  @Field(() => JsonScalar)
  data: Record<string, unknown>;

  @Field(() => Int)
  severity: number;

  @Field(() => String, { description: 'The function that can act.' })
  owner: string;

  @Field(() => String, { nullable: true })
  pivotName: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Declared lost to follow-up that day: no date is proposed.' })
  lostOn: string | null;

  @Field(() => ID, { nullable: true, description: 'The visit awaited over time that was not made.' })
  visit: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Said to be seen that day: it asks to be confirmed, not for a date.' })
  saidSeenOn: string | null;

  @Field(() => DateScalar)
  since: string;

  @Field(() => DateScalar)
  due: string;

  @Field(() => ID, { nullable: true })
  cause: string | null;

  @Field(() => String, { nullable: true })
  causeTitle: string | null;

  @Field(() => String, { nullable: true })
  action: string | null;

  @Field(() => String, { nullable: true })
  outcome: string | null;
}

@ObjectType({ description: 'What was decided against a cause that came back, and whether it still does.' })
export class CauseAnswer {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The corrective element.' })
  element: string;

  @Field(() => String, { description: 'The formal rule.' })
  rule: string;

  @Field(() => String, { nullable: true })
  templateKey: string | null;

  @Field(() => String, { nullable: true })
  templateTitle: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of the template that was published since.' })
  version: number | null;

  @Field(() => Int, { nullable: true, description: 'The draft that waits to be published.' })
  draft: number | null;

  @Field(() => DateScalar)
  decidedOn: string;

  @Field(() => DateScalar, { nullable: true })
  inForceOn: string | null;

  @Field(() => String)
  by: string;

  @Field(() => Int)
  before: number;

  @Field(() => Int)
  after: number;

  @Field(() => Int, { description: 'As many days on both sides.' })
  days: number;

  @Field(() => String, { description: 'too-early, gone, less or comes-back.' })
  says: Recurrence['says'];
}

@ObjectType()
export class CauseLine {
  @Field(() => ID, { nullable: true, description: 'Null: nobody has said it yet.' })
  cause: string | null;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => Int)
  total: number;

  @Field(() => [Int])
  byMonth: number[];

  @Field(() => Boolean)
  isRecurrent: boolean;

  @Field(() => [CauseAnswer])
  answers: CauseAnswer[];
}

@ObjectType({ description: 'A kind of gap of which people mostly say that it was no matter.' })
export class DismissedKind {
  @Field(() => String)
  code: string;

  @Field(() => Int)
  opened: number;

  @Field(() => Int)
  dismissed: number;
}

@ObjectType({ description: 'What is to be secured, why it happens, and what was done about it.' })
export class ContinuityOverview {
  @Field(() => [OpenGap])
  gaps: OpenGap[];

  @Field(() => Int, { description: 'Settled by their facts since the first of the month.' })
  settledThisMonth: number;

  @Field(() => [String], { description: 'The months of which causes are counted, YYYY-MM.' })
  months: string[];

  @Field(() => [CauseLine])
  causes: CauseLine[];

  @Field(() => [DismissedKind])
  dismissed: DismissedKind[];
}

@ObjectType()
export class AnswerKept {
  @Field(() => ID)
  id: string;
}

@InputType()
export class CauseAnswerInput {
  @Field(() => ID)
  cause: string;

  @Field(() => String)
  element: string;

  @Field(() => String)
  rule: string;

  @Field(() => String, { nullable: true, description: 'The template that will carry the rule.' })
  template: string | null;
}
