import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, InstantScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'A working situation under review: kept, ended, or not yet looked at.' })
export class ReviewedSituation {
  @Field(() => ID)
  situation: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  function: string;

  @Field(() => String, { nullable: true })
  units: string | null;

  @Field(() => DateScalar)
  fromOn: string;

  @Field(() => DateScalar, { nullable: true })
  untilOn: string | null;

  @Field(() => InstantScalar, { nullable: true })
  lastSeenAt: string | null;

  @Field(() => String, { nullable: true, description: 'kept or ended; none: it remains to be looked at.' })
  decision: string | null;

  @Field(() => InstantScalar, { nullable: true })
  decidedAt: string | null;

  @Field(() => String, { nullable: true })
  decidedBy: string | null;
}

@ObjectType({ description: 'The yearly review of who may come in: the open one, else when the last was completed.' })
export class AccessReview {
  @Field(() => InstantScalar, { nullable: true, description: 'None: no review is open.' })
  openedAt: string | null;

  @Field(() => String, { nullable: true })
  openedBy: string | null;

  @Field(() => InstantScalar, { nullable: true })
  lastCompletedAt: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'A year after the last; none: at once.' })
  dueOn: string | null;

  @Field(() => Int)
  remaining: number;

  @Field(() => [ReviewedSituation])
  situations: ReviewedSituation[];
}
