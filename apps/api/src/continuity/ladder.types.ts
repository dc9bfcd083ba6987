import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ChaseChannel, ChaseOutcome, LadderAct, LadderExit, LadderState, RateGroup } from '@jalon/domain/continuity';
import { DateScalar, InstantScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'An expected visit of a way in surveillance.' })
export class LadderVisitType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  key: string;

  @Field(() => String)
  title: string;

  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar)
  due: string;

  @Field(() => DateScalar)
  to: string;

  @Field(() => DateScalar, { nullable: true })
  doneOn: string | null;

  @Field(() => String, { nullable: true })
  result: string | null;
}

@ObjectType({ description: 'A dated try, or a decision.' })
export class LadderEventType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  visit: string;

  @Field(() => String)
  act: LadderAct;

  @Field(() => DateScalar)
  on: string;

  @Field(() => String, { nullable: true })
  channel: ChaseChannel | null;

  @Field(() => String, { nullable: true })
  outcome: ChaseOutcome | null;

  @Field(() => String, { nullable: true })
  exit: LadderExit | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'From whom it is known: letter, call or family.' })
  source: string | null;

  @Field(() => String, { nullable: true })
  toldBy: string | null;

  @Field(() => String)
  by: string;

  @Field(() => InstantScalar)
  at: string;
}

@ObjectType({ description: 'Where somebody whose visits are awaited stands, and what may be done.' })
export class LadderWay {
  @Field(() => ID, { description: 'The pathway.' })
  id: string;

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

  @Field(() => [String], { description: 'Given names of those of the same birth.' })
  twins: string[];

  @Field(() => Int, { nullable: true })
  termWeeks: number | null;

  @Field(() => Int, { nullable: true })
  termDays: number | null;

  @Field(() => Int, { nullable: true, description: 'Age today in whole months, as it is counted at this age.' })
  months: number | null;

  @Field(() => Boolean, { description: 'The age is counted from the expected term.' })
  isCorrected: boolean;

  @Field(() => String)
  templateTitle: string;

  @Field(() => String, { nullable: true, description: 'Who answers for the way today; null when nobody can.' })
  pivotName: string | null;

  @Field(() => String, { nullable: true, description: 'The absent referent whom this person replaces.' })
  pivotAway: string | null;

  @Field(() => String)
  state: LadderState;

  @Field(() => LadderVisitType, { description: 'The visit to be made now.' })
  visit: LadderVisitType;

  @Field(() => LadderVisitType, { description: 'The first one that was not made: it says since when the person waits.' })
  waitsSince: LadderVisitType;

  @Field(() => Int, { description: 'Tries since then.' })
  tries: number;

  @Field(() => Int, { description: 'By how many different channels.' })
  channels: number;

  @Field(() => [String], { description: 'What may be done from this state.' })
  acts: LadderAct[];

  @Field(() => [LadderVisitType])
  visits: LadderVisitType[];

  @Field(() => [LadderEventType], { description: 'The latest last.' })
  events: LadderEventType[];
}

@ObjectType()
export class LadderCount {
  @Field(() => String)
  state: LadderState;

  @Field(() => Int)
  count: number;
}

@ObjectType()
export class LadderKind {
  @Field(() => String)
  key: string;

  @Field(() => String)
  title: string;
}

@ObjectType({ description: 'Everybody whose visits are awaited, rung by rung.' })
export class LadderPage {
  @Field(() => [LadderCount])
  counts: LadderCount[];

  @Field(() => [LadderWay], { description: 'Those on the rungs asked for.' })
  rows: LadderWay[];

  @Field(() => [LadderKind], { description: 'The visits of which a rate may be asked.' })
  kinds: LadderKind[];
}

@ObjectType()
export class RateCount {
  @Field(() => String)
  group: RateGroup;

  @Field(() => Int)
  count: number;
}

@ObjectType()
export class RatePerson {
  @Field(() => ID)
  patientId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  group: RateGroup;
}

@ObjectType({ description: 'A rate with all that it rests on: both terms, the rule that was applied, the list behind it.' })
export class LadderRateType {
  @Field(() => Int)
  expected: number;

  @Field(() => [RateCount])
  counts: RateCount[];

  @Field(() => Int)
  ruleVersion: number;

  @Field(() => DateScalar, { nullable: true, description: 'Null where that day has not come yet for the reader.' })
  ruleSince: string | null;

  @Field(() => [RatePerson])
  people: RatePerson[];
}

@ObjectType()
export class LadderKept {
  @Field(() => ID, { description: 'The pathway.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'What was written: a try may be taken back by it, within minutes.' })
  event: string | null;
}

@InputType()
export class LadderInput {
  @Field(() => ID)
  visit: string;

  @Field(() => String)
  act: LadderAct;

  @Field(() => DateScalar, { nullable: true, description: 'When it was; today by default.' })
  on: string | null;

  @Field(() => String, { nullable: true })
  channel: ChaseChannel | null;

  @Field(() => String, { nullable: true })
  outcome: ChaseOutcome | null;

  @Field(() => String, { nullable: true })
  exit: LadderExit | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'letter, call or family: when somebody else saw the person.' })
  source: string | null;

  @Field(() => String, { nullable: true, description: 'Who told it, in words.' })
  toldBy: string | null;

  @Field(() => String, { nullable: true, description: 'What the visit says, in a few words.' })
  result: string | null;
}
