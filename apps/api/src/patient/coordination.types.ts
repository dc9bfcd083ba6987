import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, InstantScalar, JsonScalar } from '../platform/graphql/scalars';

@ObjectType()
export class FileStage {
  @Field(() => String)
  key: string;

  @Field(() => String)
  title: string;

  @Field(() => DateScalar, { nullable: true, description: 'When the patient came to it; null for one to come.' })
  from: string | null;

  @Field(() => DateScalar, { nullable: true })
  to: string | null;

  @Field(() => String, { description: 'done, due, late or upcoming' })
  state: string;
}

@ObjectType()
export class FileMilestone {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  key: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  stage: string;

  @Field(() => String)
  lane: string;

  @Field(() => DateScalar)
  due: string;

  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar)
  to: string;

  @Field(() => String)
  inCharge: string;

  @Field(() => Boolean)
  required: boolean;

  @Field(() => String, { description: 'done, due, late or upcoming' })
  state: string;

  @Field(() => DateScalar, { nullable: true })
  doneOn: string | null;

  @Field(() => String, { nullable: true })
  doneBy: string | null;

  @Field(() => String, { nullable: true, description: 'recorded, assessment, or what did it: appointment, call, document, act…' })
  doneHow: string | null;

  @Field(() => String, { nullable: true, description: 'Which one, by its key.' })
  doneWith: string | null;

  @Field(() => String, { nullable: true })
  result: string | null;

  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'A way to go from the stage where the patient is.' })
export class OfferedMoveType {
  @Field(() => String, { description: 'An act that has a name, or « go-to » the stage.' })
  act: string;

  @Field(() => String)
  to: string;

  @Field(() => String, { description: 'Of the stage.' })
  title: string;

  @Field(() => String, { description: 'nothing or reason' })
  needs: string;
}

@ObjectType({ description: 'Somebody to ring, with the number and its hours.' })
export class ToCall {
  @Field(() => String, { description: 'pivot, relay, unit or night' })
  kind: string;

  @Field(() => ID, { nullable: true, description: 'The working situation of a person.' })
  situation: string | null;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true })
  hours: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;
}

@ObjectType({ description: 'A gap with its owner: « à sécuriser ».' })
export class FileBreak {
  @Field(() => ID, {
    nullable: true,
    description: 'Null for one that time alone has just opened, and nobody has written down yet.',
  })
  id: string | null;

  @Field(() => Int, { nullable: true })
  version: number | null;

  @Field(() => String)
  code: string;

  @Field(() => DateScalar, { description: 'By when its owner should have closed it.' })
  due: string;

  @Field(() => InstantScalar, { nullable: true })
  closedAt: string | null;

  @Field(() => Int, { description: 'How many times it opened anew.' })
  times: number;

  @Field(() => String, { nullable: true })
  cause: string | null;

  @Field(() => String, { nullable: true })
  causeTitle: string | null;

  @Field(() => String, { nullable: true })
  action: string | null;

  @Field(() => String, { nullable: true })
  outcome: string | null;

  @Field(() => Int)
  severity: number;

  @Field(() => DateScalar)
  since: string;

  @Field(() => String)
  owner: string;

  @Field(() => JsonScalar)
  data: unknown;
}

@ObjectType()
export class FilePathway {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  templateKind: string;

  @Field(() => Int)
  templateVersion: number;

  @Field(() => String)
  stage: string;

  @Field(() => String)
  status: string;

  @Field(() => DateScalar)
  includedOn: string;

  @Field(() => DateScalar, { nullable: true })
  nextStepOn: string | null;

  @Field(() => String, { nullable: true })
  nextStep: string | null;

  @Field(() => String, { nullable: true })
  closedReason: string | null;

  @Field(() => Int)
  version: number;

  @Field(() => [FileStage])
  stages: FileStage[];

  @Field(() => [FileMilestone])
  milestones: FileMilestone[];

  @Field(() => [OfferedMoveType], { description: 'Where the agreement lets one go from here.' })
  moves: OfferedMoveType[];

  @Field(() => String, { nullable: true })
  complexClinical: string | null;

  @Field(() => String, { nullable: true })
  complexSocial: string | null;

  @Field(() => String, { nullable: true })
  complexService: string | null;

  @Field(() => String, { nullable: true })
  complexBy: string | null;

  @Field(() => InstantScalar, { nullable: true })
  complexAt: string | null;
}

@ObjectType()
export class FileCall {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  purpose: string;

  @Field(() => InstantScalar)
  plannedAt: string;

  @Field(() => InstantScalar, { nullable: true })
  at: string | null;

  @Field(() => String)
  state: string;

  @Field(() => String)
  toWhom: string;

  @Field(() => String, { nullable: true })
  by: string | null;

  @Field(() => ID, { nullable: true })
  milestoneId: string | null;

  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'The way, who is responsible, what is to be secured.' })
export class FileCoordination {
  @Field(() => FilePathway, { nullable: true })
  pathway: FilePathway | null;

  @Field(() => [ToCall])
  toCall: ToCall[];

  @Field(() => [FileBreak])
  breaks: FileBreak[];

  @Field(() => [FileBreak], { description: 'Those that closed by themselves when their fact disappeared, the latest first.' })
  closedBreaks: FileBreak[];

  @Field(() => [FileCall])
  calls: FileCall[];
}
