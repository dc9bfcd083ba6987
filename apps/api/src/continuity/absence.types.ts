import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'When I am away, and who answers meanwhile.' })
export class OwnAbsence {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar, { nullable: true })
  until: string | null;

  @Field(() => String, { nullable: true })
  replacementName: string | null;
}

@ObjectType({ description: 'A colleague who may replace me.' })
export class ReplacementChoice {
  @Field(() => ID)
  situation: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  title: string;

  @Field(() => Boolean, { description: 'Away herself today.' })
  away: boolean;
}

@ObjectType({ description: 'Somebody of the organisation for whom patients or work may wait.' })
export class TeamMember {
  @Field(() => ID)
  situation: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  title: string;

  @Field(() => Boolean, { description: 'Away today.' })
  away: boolean;

  @Field(() => [OwnAbsence], { description: 'Those that are not over.' })
  absences: OwnAbsence[];

  @Field(() => [ReplacementChoice])
  replacements: ReplacementChoice[];
}

@ObjectType()
export class AbsenceKept {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'How many pathways are in the hands of somebody else meanwhile, or again in mine.' })
  pathways: number;
}

@InputType()
export class OwnAbsenceInput {
  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar, { nullable: true })
  until: string | null;

  @Field(() => ID, { nullable: true })
  replacement: string | null;
}
