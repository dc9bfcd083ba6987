import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, InstantScalar, JsonScalar } from '../platform/graphql/scalars';
import { ListedPatient, PlanLookalike, PlannedVisit } from './plan.types';
import { ToldChange, TownPatient } from './town.types';

@ObjectType()
export class DayUnit {
  @Field(() => Int)
  id: number;

  @Field(() => String)
  name: string;

  @Field(() => String)
  shortName: string;

  @Field(() => InstantScalar, { nullable: true, description: 'When its schedule was last sent.' })
  lastPushAt: string | null;

  @Field(() => String, { nullable: true, description: 'Who sends it.' })
  senders: string | null;
}

@ObjectType({ description: 'One visit that changed since she last looked: where it stood, what became of it.' })
export class DayChange {
  @Field(() => ID)
  visit: string;

  @Field(() => ListedPatient)
  patient: ListedPatient;

  @Field(() => String, { description: 'added, moved, withdrawn, absent, restored or corrected.' })
  kind: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => InstantScalar, { nullable: true })
  from: string | null;

  @Field(() => InstantScalar)
  to: string;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => String, { nullable: true })
  arrival: string | null;

  @Field(() => Boolean, { description: 'Already taken note of; kept on the plan until the day ends.' })
  seen: boolean;
}

@ObjectType()
export class DayChanges {
  @Field(() => InstantScalar)
  since: string;

  @Field(() => String, { description: 'each: one by one. state-now: after an absence, or when they are too many.' })
  told: string;

  @Field(() => Int)
  total: number;

  @Field(() => [DayChange])
  items: DayChange[];
}

@ObjectType({ description: 'What a reason is about: the record that its action opens.' })
export class ReasonAbout {
  @Field(() => String)
  kind: string;

  @Field(() => ID)
  id: string;
}

@ObjectType({ description: 'Why a patient stands in the list: a fact, and one next action.' })
export class DayReason {
  @Field(() => String)
  code: string;

  @Field(() => Int, { description: '3 critical, 2 serious, 1 the day’s work.' })
  severity: number;

  @Field(() => String, { description: 'An instant or a date.' })
  since: string;

  @Field(() => String, { nullable: true, description: 'An instant or a date; null when nothing is lost by waiting.' })
  before: string | null;

  @Field(() => ReasonAbout)
  about: ReasonAbout;

  @Field(() => JsonScalar)
  data: unknown;

  @Field(() => String)
  action: string;
}

@ObjectType({ description: 'One patient with all the reasons, the most pressing first.' })
export class DayRow {
  @Field(() => ID)
  id: string;

  @Field(() => ListedPatient, { nullable: true })
  patient: ListedPatient | null;

  @Field(() => Int)
  severity: number;

  @Field(() => [DayReason])
  reasons: DayReason[];

  @Field(() => [PlanLookalike], { description: 'Others of the list with whom this patient could be confused.' })
  lookalikes: PlanLookalike[];
}

@ObjectType()
export class NextCall {
  @Field(() => InstantScalar)
  at: string;

  @Field(() => ListedPatient, { nullable: true })
  patient: ListedPatient | null;
}

@ObjectType({ description: 'Who needs this person today, and the plan of the next five working days of her day hospital.' })
export class Day {
  @Field(() => String, { description: 'plan, list or town: what this function looks at first.' })
  home: string;

  @Field(() => InstantScalar)
  now: string;

  @Field(() => DateScalar)
  today: string;

  @Field(() => [DayUnit])
  units: DayUnit[];

  @Field(() => [DateScalar])
  days: string[];

  @Field(() => [PlannedVisit])
  visits: PlannedVisit[];

  @Field(() => DayChanges, { nullable: true })
  changes: DayChanges | null;

  @Field(() => [DayRow])
  rows: DayRow[];

  @Field(() => NextCall, { nullable: true })
  nextCall: NextCall | null;

  @Field(() => [ToldChange])
  told: ToldChange[];

  @Field(() => [TownPatient])
  town: TownPatient[];
}

@ObjectType()
export class Looked {
  @Field(() => InstantScalar)
  at: string;
}

@ObjectType()
export class WorkPutOff {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  until: string;

  @Field(() => Int)
  version: number;
}

@ObjectType()
export class ScheduleAsked {
  @Field(() => ID)
  task: string;
}
