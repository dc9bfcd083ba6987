import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'What was noted on a visit, and what takes it back within minutes.' })
export class VisitNoted {
  @Field(() => ID)
  visit: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { description: 'arrival, blood-test, decision, confirmation or own-plan.' })
  what: string;

  @Field(() => ID, { description: 'For undoVisitNote.' })
  note: string;
}

@InputType()
export class ReportedDecision {
  @Field(() => String, { description: 'go, no-go or postponed.' })
  decision: string;

  @Field(() => String, { description: 'Who decided: « Dr Paul Vasseur ».' })
  by: string;

  @Field(() => InstantScalar, { description: 'When it was said.' })
  at: string;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}
