import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, InstantScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'A patient as a list names them.' })
export class ListedPatient {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  familyName: string;

  @Field(() => String, { nullable: true })
  birthName: string | null;

  @Field(() => String)
  givenName: string;

  @Field(() => String, { description: 'YYYY-MM-DD, YYYY-MM or YYYY.' })
  birth: string;

  @Field(() => Int, { nullable: true })
  age: number | null;

  @Field(() => String)
  sex: string;
}

@ObjectType({ description: 'How the patient comes: what the file stated and what is shown are two things.' })
export class PlanArrival {
  @Field(() => String, { description: 'first, resumption, ongoing or unsure.' })
  shown: string;

  @Field(() => String, { nullable: true })
  stated: string | null;

  @Field(() => String, { nullable: true })
  statedText: string | null;

  @Field(() => [String])
  reasons: string[];

  @Field(() => Boolean)
  chosen: boolean;

  @Field(() => Boolean)
  red: boolean;
}

@ObjectType()
export class PlanBloodTest {
  @Field(() => String, { description: 'none, to-request, requested, received or missing.' })
  shown: string;

  @Field(() => Boolean, { description: 'Asked for, and its result not in.' })
  asked: boolean;

  @Field(() => InstantScalar, { nullable: true })
  askedAt: string | null;

  @Field(() => InstantScalar, { nullable: true })
  receivedAt: string | null;

  @Field(() => Boolean)
  red: boolean;
}

@ObjectType({ description: 'The physician’s decision for this visit at this hour and this result.' })
export class PlanGoAhead {
  @Field(() => String, { description: 'awaited, reported, given, no-go, postponed or void.' })
  state: string;

  @Field(() => String, { description: 'chemotherapy or treatment: « OK chimio », « OK traitement ».' })
  of: string;

  @Field(() => ID, { nullable: true })
  decision: string | null;

  @Field(() => String, { nullable: true })
  by: string | null;

  @Field(() => ID, { nullable: true })
  byPerson: string | null;

  @Field(() => String, { nullable: true })
  reportedBy: string | null;

  @Field(() => InstantScalar, { nullable: true })
  at: string | null;

  @Field(() => String, { nullable: true, description: 'What voided it: visit-moved, newer-result.' })
  because: string | null;

  @Field(() => Boolean)
  red: boolean;
}

@ObjectType({ description: 'Somebody of the same day with whom this patient could be confused.' })
export class PlanLookalike {
  @Field(() => String, { description: 'homonym, twin or close-name.' })
  why: string;

  @Field(() => String)
  birth: string;
}

@ObjectType({ description: 'What a physician thinks of a sign that town told.' })
export class ToldSignOpinion {
  @Field(() => String)
  opinion: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => String)
  by: string;
}

@ObjectType({ description: 'A sign of the body told by town since the visit before, to read before the decision.' })
export class ToldSign {
  @Field(() => ID)
  requestId: string;

  @Field(() => String, { description: 'A reason code of the domain.' })
  reason: string;

  @Field(() => String, { nullable: true })
  words: string | null;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => String)
  by: string;

  @Field(() => [ToldSignOpinion], { description: 'Empty while the opinion is waited for.' })
  opinions: ToldSignOpinion[];
}

@ObjectType({ description: 'One visit of the plan.' })
export class PlannedVisit {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  unit: number;

  @Field(() => DateScalar)
  on: string;

  @Field(() => InstantScalar)
  startsAt: string;

  @Field(() => ListedPatient)
  patient: ListedPatient;

  @Field(() => String)
  treatment: string;

  @Field(() => Int, { nullable: true })
  cycle: number | null;

  @Field(() => Int, { nullable: true })
  cycleDay: number | null;

  @Field(() => String, { nullable: true })
  doctor: string | null;

  @Field(() => String, { nullable: true })
  place: string | null;

  @Field(() => String, { nullable: true })
  comment: string | null;

  @Field(() => String, { description: 'planned, done, missed or cancelled.' })
  status: string;

  @Field(() => String, { nullable: true })
  statusReason: string | null;

  @Field(() => Boolean, { description: 'Left out of the last file: a proposed cancellation.' })
  absent: boolean;

  @Field(() => PlanArrival)
  arrival: PlanArrival;

  @Field(() => PlanBloodTest)
  bloodTest: PlanBloodTest;

  @Field(() => PlanGoAhead)
  goAhead: PlanGoAhead;

  @Field(() => String, { nullable: true, description: 'HH:MM: « Je le vois », at this hour.' })
  seenAt: string | null;

  @Field(() => ID, { nullable: true })
  ownPlan: string | null;

  @Field(() => Boolean)
  hasPathway: boolean;

  @Field(() => Boolean, { description: 'Town told a sign of the body.' })
  clinicalSign: boolean;

  @Field(() => ToldSign, { nullable: true, description: 'Null for who sees nothing clinical.' })
  toldSign: ToldSign | null;

  @Field(() => [PlanLookalike])
  lookalikes: PlanLookalike[];

  @Field(() => Int)
  version: number;
}
