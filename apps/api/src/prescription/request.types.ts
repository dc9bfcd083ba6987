import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PrescriptionLine, Wanted } from '@jalon/domain/prescription';
import { DateScalar, InstantScalar, JsonScalar } from '../platform/graphql/scalars';
import { PrescribedPatient, PrescriptionDraft, RequestContact, RequestPerson, VersionSheet } from './people.types';

@ObjectType()
export class RequestStep {
  @Field(() => InstantScalar)
  at: string;

  @Field(() => String, { nullable: true })
  from: string | null;

  @Field(() => String)
  to: string;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => String)
  by: string;

  @Field(() => String)
  title: string;
}

@ObjectType({ description: 'Who opened the request in which state, and when.' })
export class RequestLook {
  @Field(() => String)
  state: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => String)
  by: string;

  @Field(() => String)
  title: string;

  @Field(() => Boolean)
  prescriber: boolean;
}

@ObjectType()
export class GivenOpinion {
  @Field(() => String)
  opinion: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => String)
  by: string;
}

@ObjectType({ description: 'A photo that the practice attached: of the wound, or of the paper.' })
export class RequestPhoto {
  @Field(() => ID)
  id: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => String)
  by: string;
}

@ObjectType({ description: 'Why the change is asked for. Null for those who see nothing clinical.' })
export class RequestWhy {
  @Field(() => String)
  reason: string;

  @Field(() => String, { nullable: true })
  words: string | null;

  @Field(() => Boolean)
  clinicalSign: boolean;

  @Field(() => InstantScalar, { nullable: true })
  opinionAskedAt: string | null;

  @Field(() => InstantScalar, { nullable: true })
  opinionSeenAt: string | null;

  @Field(() => [GivenOpinion])
  opinions: GivenOpinion[];

  @Field(() => [RequestPhoto])
  photos: RequestPhoto[];
}

@ObjectType({ description: 'Who is waited for, and until when.' })
export class RequestTurn {
  @Field(() => String)
  function: string;

  @Field(() => String)
  of: string;

  @Field(() => InstantScalar)
  since: string;

  @Field(() => InstantScalar)
  limitAt: string;

  @Field(() => Boolean)
  overdue: boolean;
}

@ObjectType({ description: 'An earlier request to change the same prescription.' })
export class EarlierChange {
  @Field(() => ID)
  id: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => String)
  wrong: string;

  @Field(() => String)
  state: string;

  @Field(() => String)
  channel: string;

  @Field(() => String)
  by: string;
}

@ObjectType({ description: 'A prescription and who stands around it.' })
export class PrescriptionHead {
  @Field(() => ID)
  id: string;

  @Field(() => RequestPerson)
  prescriber: RequestPerson;

  @Field(() => String)
  prescriberUnitName: string;

  @Field(() => Int, { nullable: true })
  practiceUnit: number | null;

  @Field(() => String, { nullable: true })
  practiceName: string | null;

  @Field(() => String, { nullable: true })
  practicePhone: string | null;

  @Field(() => Boolean, { description: 'Somebody of the practice has an account; otherwise it is called back.' })
  practiceReads: boolean;

  @Field(() => DateScalar, { nullable: true })
  endedOn: string | null;

  @Field(() => PrescribedPatient)
  patient: PrescribedPatient;

  @Field(() => [VersionSheet], { description: 'In order; the one in force is the last.' })
  versions: VersionSheet[];

  @Field(() => RequestPerson, {
    nullable: true,
    description: 'The pivot who verifies requests; null when unknown to the reader.',
  })
  pivot: RequestPerson | null;

  @Field(() => RequestContact, { nullable: true })
  contact: RequestContact | null;

  @Field(() => Boolean, { description: 'May this person ask for a change.' })
  mayAsk: boolean;

  @Field(() => PrescriptionDraft, { nullable: true, description: 'What waits for its first signature.' })
  draft: PrescriptionDraft | null;

  @Field(() => [String], { description: 'What this person may do with it: change, sign, sign-in-jalon, close.' })
  draftActs: string[];

  @Field(() => Boolean, { description: 'Given to the practice, which has not acknowledged it.' })
  toAcknowledge: boolean;

  @Field(() => Boolean)
  mayAcknowledge: boolean;

  @Field(() => String, { nullable: true })
  acknowledgedAt: string | null;

  @Field(() => String, { nullable: true })
  acknowledgedBy: string | null;

  @Field(() => String, { description: 'Whose public holidays count in the checks.' })
  holidayRegion: string;
}

@ObjectType({ description: 'A first prescription on its way: to sign, refused, or given and not acknowledged.' })
export class AwaitedPrescription {
  @Field(() => PrescriptionHead)
  prescription: PrescriptionHead;

  @Field(() => RequestTurn)
  turn: RequestTurn;

  @Field(() => String, { description: 'mine, overdue (its time passed at somebody else’s), elsewhere.' })
  hands: string;
}

@ObjectType({ description: 'One request to change a prescription, with everything its reader may know and do.' })
export class RequestSheet {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => PrescriptionHead)
  prescription: PrescriptionHead;

  @Field(() => String)
  lineId: string;

  @Field(() => JsonScalar, { description: 'Wanted of the domain.' })
  wanted: Wanted;

  @Field(() => JsonScalar, { nullable: true, description: 'PrescriptionLine[] as prepared for signature.' })
  draft: PrescriptionLine[] | null;

  @Field(() => RequestWhy, { nullable: true })
  why: RequestWhy | null;

  @Field(() => String)
  channel: string;

  @Field(() => RequestPerson)
  askedBy: RequestPerson;

  @Field(() => String, { nullable: true })
  practiceName: string | null;

  @Field(() => String, { nullable: true })
  caller: string | null;

  @Field(() => String, { nullable: true })
  callerPhone: string | null;

  @Field(() => String)
  state: string;

  @Field(() => InstantScalar)
  stateAt: string;

  @Field(() => InstantScalar)
  createdAt: string;

  @Field(() => [RequestStep])
  steps: RequestStep[];

  @Field(() => [RequestLook])
  looks: RequestLook[];

  @Field(() => RequestTurn, { nullable: true })
  turn: RequestTurn | null;

  @Field(() => String, { description: 'mine, overdue or elsewhere.' })
  hands: string;

  @Field(() => [String], { description: 'What this person may do now.' })
  acts: string[];

  @Field(() => [EarlierChange])
  earlier: EarlierChange[];

  @Field(() => DateScalar, { nullable: true, description: 'The next planned care of this line.' })
  nextCareOn: string | null;
}

@ObjectType({ description: 'A prescription of a patient with its requests, the latest first.' })
export class PrescriptionSheet {
  @Field(() => PrescriptionHead)
  prescription: PrescriptionHead;

  @Field(() => [RequestSheet])
  requests: RequestSheet[];
}
