import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PrescriptionLine } from '@jalon/domain/prescription';
import { DateScalar, JsonScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'Somebody at work, as the screens name them.' })
export class RequestPerson {
  @Field(() => ID)
  person: string;

  @Field(() => ID, { nullable: true })
  situation: string | null;

  @Field(() => String)
  given: string;

  @Field(() => String)
  family: string;

  @Field(() => String, { nullable: true })
  civility: string | null;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Of the prescriber alone.' })
  rpps?: string | null;
}

@ObjectType({ description: 'The traits that stand on a prescription.' })
export class PrescribedPatient {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  usedFamilyName: string;

  @Field(() => String)
  usedGivenName: string;

  @Field(() => String, { nullable: true })
  birthFamilyName: string | null;

  @Field(() => String, { description: 'YYYY-MM-DD, YYYY-MM or YYYY.' })
  birthDate: string;

  @Field(() => String)
  sex: string;

  @Field(() => String, { nullable: true })
  ipp: string | null;

  @Field(() => String, { nullable: true })
  ins: string | null;

  @Field(() => Boolean)
  longTermIllness: boolean;
}

@ObjectType({ description: 'Whom to telephone about a request.' })
export class RequestContact {
  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String)
  phone: string;
}

@ObjectType({ description: 'Who may be named as the prescriber.' })
export class PrescriberChoice {
  @Field(() => ID)
  person: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  speciality: string | null;

  @Field(() => String, { nullable: true })
  rpps: string | null;
}

@ObjectType({ description: 'A practice that may be named.' })
export class PracticeChoice {
  @Field(() => Int)
  unit: number;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  phone: string | null;
}

@ObjectType()
export class PrescriptionChoices {
  @Field(() => PrescribedPatient)
  patient: PrescribedPatient;

  @Field(() => String)
  holidayRegion: string;

  @Field(() => [PrescriberChoice])
  prescribers: PrescriberChoice[];

  @Field(() => [PracticeChoice])
  practices: PracticeChoice[];

  @Field(() => [DateScalar], { description: 'Days on which the patient comes to the day hospital.' })
  cures: string[];
}

@ObjectType({ description: 'The first writing, before anybody signed it.' })
export class PrescriptionDraft {
  @Field(() => String, { description: 'prepared, refused or withdrawn.' })
  state: string;

  @Field(() => Int)
  version: number;

  @Field(() => JsonScalar, { description: 'PrescriptionLine[] of the domain.' })
  lines: PrescriptionLine[];

  @Field(() => String)
  at: string;

  @Field(() => String)
  by: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  reason: string | null;
}

@ObjectType({ description: 'A version of a prescription: signed, dated, never altered.' })
export class VersionSheet {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => String)
  state: string;

  @Field(() => DateScalar)
  validUntil: string;

  @Field(() => DateScalar)
  signedOn: string;

  @Field(() => String)
  signedHow: string;

  @Field(() => String)
  prescriberName: string;

  @Field(() => ID, { nullable: true })
  documentId: string | null;

  @Field(() => ID, { nullable: true })
  requestId: string | null;

  @Field(() => JsonScalar, { description: 'PrescriptionLine[] of the domain.' })
  lines: PrescriptionLine[];

  @Field(() => String)
  createdAt: string;
}
