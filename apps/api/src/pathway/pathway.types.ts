import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { OfferedMove } from '@jalon/domain/template';
import { DateScalar, JsonScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'A pathway as it stands after the act.' })
export class PathwayKept {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar, { nullable: true })
  nextStepOn: string | null;

  @Field(() => String, { nullable: true })
  nextStep: string | null;
}

@ObjectType({ description: 'A stage in which one may enter a pathway.' })
export class EntryStage {
  @Field(() => String)
  key: string;

  @Field(() => String)
  title: string;
}

@ObjectType({ description: 'An agreement that a pathway may follow.' })
export class TemplateType {
  @Field(() => String)
  key: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  title: string;

  @Field(() => String)
  kind: string;

  @Field(() => [EntryStage], { description: 'Where one may enter it.' })
  entries: EntryStage[];

  @Field(() => [String], { description: 'From which days it counts, besides its stages and milestones.' })
  dates: string[];
}

@ObjectType({ description: 'Somebody who can be responsible for a pathway.' })
export class PivotChoice {
  @Field(() => ID)
  situation: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  unit: string;
}

@InputType()
export class EnrolInput {
  @Field(() => ID)
  patient: string;

  @Field(() => String)
  template: string;

  @Field(() => String, { description: 'A stage in which the template lets one enter: suspicion or announcement in oncology.' })
  stage: string;

  @Field(() => JsonScalar, { nullable: true, description: 'Dates that are known, by anchor: {"announcement": "2026-11-20"}' })
  anchors: Record<string, unknown> | null;

  @Field(() => ID)
  pivot: string;

  @Field(() => ID, { nullable: true })
  relay: string | null;

  @Field(() => Boolean, { nullable: true, description: 'In a circle of its own: the others of the care circle do not see it.' })
  own?: boolean | null;
}

@InputType()
export class MovePathwayInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { description: 'One of those that the file offers.' })
  act: OfferedMove['act'];

  @Field(() => String, { nullable: true, description: 'The stage, for « go-to ».' })
  to: string | null;

  @Field(() => String, { nullable: true, description: 'Needed by some moves; for a closing, a code of the list.' })
  reason: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it happened; today by default.' })
  on: string | null;
}

@InputType()
export class PivotInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  pivot: string;

  @Field(() => ID, { nullable: true })
  relay: string | null;
}

@InputType()
export class MilestoneInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => DateScalar, { nullable: true, description: 'When it was done; today by default.' })
  on: string | null;

  @Field(() => String, { nullable: true, description: 'What came out, as « 12,5 »; the reason, when dropped or taken back.' })
  result: string | null;
}
