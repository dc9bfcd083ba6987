import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, InstantScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'A patient as a search shows them: enough to be sure of the person, nothing of the care.' })
export class PatientHitType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  usedFamilyName: string;

  @Field(() => String)
  usedGivenName: string;

  @Field(() => String, { nullable: true })
  birthFamilyName: string | null;

  @Field(() => String, { nullable: true })
  birthGivenName: string | null;

  @Field(() => String, { description: 'YYYY, YYYY-MM or YYYY-MM-DD' })
  birthDate: string;

  @Field(() => String)
  sex: string;

  @Field(() => String)
  status: string;

  @Field(() => String, { nullable: true, description: 'The number in the actor’s own organisation; never another’s.' })
  ipp: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Could be taken for another of the same list.' })
  confusable?: boolean;
}

@ObjectType({ description: 'Somebody who could be taken for this patient.' })
export class LookalikeType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  birthDate: string;

  @Field(() => String, { description: 'homonym, twin or close-name' })
  why: string;
}

@ObjectType({ description: 'Somebody of the circle of care, on a ground that is kept.' })
export class MemberType {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { nullable: true })
  unitId: number | null;

  @Field(() => String, { nullable: true })
  unit: string | null;

  @Field(() => String, { nullable: true })
  unitKind: string | null;

  @Field(() => String, { nullable: true })
  organisation: string | null;

  @Field(() => ID, { nullable: true })
  personId: string | null;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true })
  speciality: string | null;

  @Field(() => String)
  function: string;

  @Field(() => String)
  legalBasis: string;

  @Field(() => String)
  origin: string;

  @Field(() => String, { nullable: true })
  how: string | null;

  @Field(() => String, { nullable: true })
  by: string | null;

  @Field(() => InstantScalar)
  since: string;

  @Field(() => String, { nullable: true, description: 'Null also when the consent has lapsed: nothing may be said to them.' })
  phone: string | null;

  @Field(() => String, { nullable: true })
  hours: string | null;

  @Field(() => String, { nullable: true })
  consentScope: string | null;

  @Field(() => String, { nullable: true })
  consentMeans: string | null;

  @Field(() => DateScalar, { nullable: true })
  consentUntil: string | null;

  @Field(() => DateScalar, { nullable: true })
  consentWithdrawnOn: string | null;

  @Field(() => String, { nullable: true, description: 'consent-lapsed or consent-withdrawn: no way to reach them is given.' })
  closedBecause: string | null;
}

@ObjectType({ description: 'Somebody around the patient, and what may be said to them.' })
export class RelativeType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  link: string;

  @Field(() => Boolean)
  trusted: boolean;

  @Field(() => Boolean)
  toNotify: boolean;

  @Field(() => String, { description: 'none, joint, alone, informed, withdrawn or delegated' })
  authority: string;

  @Field(() => String, { nullable: true, description: 'Which decision says so, of whom and when.' })
  decision: string | null;

  @Field(() => Boolean, { description: 'A decision says that nothing must reach them.' })
  keptAway: boolean;

  @Field(() => String, { nullable: true, description: 'Where they live of the patient’s places.' })
  home: string | null;

  @Field(() => Boolean, { description: 'The telephone is told only to those who keep the files.' })
  confidential: boolean;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  phoneOther: string | null;

  @Field(() => String, { nullable: true })
  language: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String, { nullable: true })
  mayBeTold: string | null;

  @Field(() => String, { nullable: true })
  notToBeTold: string | null;

  @Field(() => DateScalar, { nullable: true })
  toldOn: string | null;

  @Field(() => String, { nullable: true })
  toldTo: string | null;

  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'Who the patient is, who takes part in the care, who is around.' })
export class FileAdministrative extends PatientHitType {
  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  birthPlace: string | null;

  @Field(() => String, { nullable: true })
  birthPlaceInsee: string | null;

  @Field(() => String, { nullable: true, description: 'Only with a qualified identity.' })
  ins: string | null;

  @Field(() => String, { nullable: true, description: 'The authority of the matricule; only with it.' })
  insOid: string | null;

  @Field(() => String, { nullable: true })
  birthGivenNames: string | null;

  @Field(() => Boolean)
  homonym: boolean;

  @Field(() => Boolean)
  fictitious: boolean;

  @Field(() => String, { nullable: true, description: 'The document seen: CN, PA, CS…' })
  proof: string | null;

  @Field(() => DateScalar, { nullable: true })
  checkedOn: string | null;

  @Field(() => String, { nullable: true, description: 'How the traits came: SM, CV, INSI, CB, RFID or AV.' })
  channel: string | null;

  @Field(() => String, { nullable: true, description: 'Where the record comes from: file, hand…' })
  source: string | null;

  @Field(() => Boolean)
  doubtful: boolean;

  @Field(() => String, { nullable: true })
  multipleBirth: string | null;

  @Field(() => DateScalar, { nullable: true })
  deceasedOn: string | null;

  @Field(() => String, { nullable: true })
  language: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  phoneOther: string | null;

  @Field(() => String, { nullable: true })
  address: string | null;

  @Field(() => String, { nullable: true })
  postcode: string | null;

  @Field(() => String, { nullable: true })
  city: string | null;

  @Field(() => Boolean)
  longTermIllness: boolean;

  @Field(() => [LookalikeType])
  lookalikes: LookalikeType[];

  @Field(() => [MemberType])
  circle: MemberType[];

  @Field(() => [RelativeType])
  relatives: RelativeType[];
}
