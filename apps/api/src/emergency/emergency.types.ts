import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, InstantScalar } from '../platform/graphql/scalars';

@ObjectType({
  description: 'A record with the very birth date and name that were typed: an initial, and nothing of who follows it.',
})
export class EmergencyCandidateType {
  @Field(() => String, { description: 'Stands for the record while one asks; opens nothing by itself.' })
  key: string;

  @Field(() => String, { description: 'Of the given name.' })
  initial: string;

  @Field(() => String)
  sex: string;

  @Field(() => ID, { nullable: true, description: 'Of a patient of one’s units, who needs no emergency.' })
  patientId: string | null;

  @Field(() => Boolean, { description: 'Known in one’s own establishment: whoever takes part in the care says so instead.' })
  ours: boolean;
}

@ObjectType()
export class EmergencyCandidates {
  @Field(() => [EmergencyCandidateType])
  candidates: EmergencyCandidateType[];
}

@InputType({ description: 'By the record’s very birth date and name, as they were searched; why, and for how long.' })
export class EmergencyInput {
  @Field(() => DateScalar)
  birthDate: string;

  @Field(() => String)
  familyName: string;

  @Field(() => String)
  key: string;

  @Field(() => String, { description: 'life-at-risk, cannot-answer or on-call' })
  reason: string;

  @Field(() => String, { description: 'In words, for the patient and the reviewer.' })
  words: string;

  @Field(() => Int, { description: '60, 240 or 720' })
  minutes: number;
}

@ObjectType()
export class EmergencyOpened {
  @Field(() => ID)
  patient: string;

  @Field(() => InstantScalar)
  until: string;
}

@ObjectType()
export class EmergencyEnded {
  @Field(() => ID)
  patient: string;
}

@ObjectType({
  description: 'An access of emergency by one’s organisation’s people, or to its patients, for the data-protection officer.',
})
export class EmergencyToReviewType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  by: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  organisation: string;

  @Field(() => String)
  reason: string;

  @Field(() => String)
  words: string;

  @Field(() => InstantScalar)
  fromAt: string;

  @Field(() => InstantScalar)
  endsAt: string;

  @Field(() => Int, { description: 'How many times the file was read meanwhile.' })
  opened: number;

  @Field(() => String, { nullable: true, description: 'justified or not-justified' })
  verdict: string | null;

  @Field(() => InstantScalar, { nullable: true })
  reviewedAt: string | null;

  @Field(() => String, { nullable: true })
  reviewedBy: string | null;

  @Field(() => String, { nullable: true })
  reviewNote: string | null;
}

@InputType()
export class ReviewEmergencyInput {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  verdict: string;

  @Field(() => String)
  note: string;
}

@ObjectType()
export class EmergencyReviewed {
  @Field(() => ID)
  id: string;
}
