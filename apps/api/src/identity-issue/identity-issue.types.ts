import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, InstantScalar } from '../platform/graphql/scalars';
import { ElsewhereRecord } from './link.types';

@ObjectType({ description: 'What a file writes of a person.' })
export class WrittenPerson {
  @Field(() => String, { nullable: true })
  ipp: string | null;

  @Field(() => String)
  last: string;

  @Field(() => String)
  first: string;

  @Field(() => String, { nullable: true })
  birthName: string | null;

  @Field(() => String)
  birth: string;

  @Field(() => String, { nullable: true })
  sex: string | null;
}

@ObjectType({ description: 'An identity of the officer’s own organisation.' })
export class OfficerIdentity {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  patientId: string;

  @Field(() => String, { nullable: true })
  ipp: string | null;

  @Field(() => String, { nullable: true })
  birthFamilyName: string | null;

  @Field(() => String)
  usedFamilyName: string;

  @Field(() => String, { nullable: true })
  birthGivenName: string | null;

  @Field(() => String, { nullable: true })
  birthGivenNames: string | null;

  @Field(() => String)
  usedGivenName: string;

  @Field(() => String)
  birthDate: string;

  @Field(() => String)
  sex: string;

  @Field(() => String, { nullable: true })
  birthPlace: string | null;

  @Field(() => String, { nullable: true, description: 'INSEE code; 99xxx abroad, 99999 unknown.' })
  birthPlaceInsee: string | null;

  @Field(() => String, { description: 'PROV, VALI, RECUP or QUAL.' })
  status: string;

  @Field(() => Boolean, { description: 'A matricule INS is on file.' })
  hasIns: boolean;

  @Field(() => String, { nullable: true, description: 'Only with a qualified identity.' })
  ins: string | null;

  @Field(() => String, { nullable: true })
  insOid: string | null;

  @Field(() => Boolean)
  homonym: boolean;

  @Field(() => Boolean)
  doubtful: boolean;

  @Field(() => Boolean)
  fictitious: boolean;

  @Field(() => String, { nullable: true })
  proof: string | null;

  @Field(() => String, { nullable: true, description: 'SM, CV, INSI, CB, RFID or AV.' })
  channel: string | null;

  @Field(() => String)
  source: string;

  @Field(() => DateScalar, { nullable: true })
  checkedOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  insiOn: string | null;

  @Field(() => [String], { description: 'Other names used, remembered.' })
  remembered: string[];

  @Field(() => [String], { description: 'Numbers of records that this one has absorbed.' })
  oldIpps: string[];

  @Field(() => Int)
  version: number;
}

@ObjectType('OfficerQuestion')
export class IdentityQuestion {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  kind: string;

  @Field(() => String)
  unitName: string;

  @Field(() => InstantScalar)
  raisedAt: string;

  @Field(() => String, { nullable: true })
  raisedBy: string | null;

  @Field(() => String, { nullable: true })
  file: string | null;

  @Field(() => String, { nullable: true, description: 'What the person who raised it said.' })
  note: string | null;

  @Field(() => Boolean, { description: 'Somebody with these traits is followed elsewhere; a yes, never a name.' })
  followedElsewhere: boolean;

  @Field(() => WrittenPerson, { nullable: true })
  written: WrittenPerson | null;

  @Field(() => [OfficerIdentity])
  identities: OfficerIdentity[];

  @Field(() => String, { nullable: true, description: 'same-ins, same-traits or close-names: why two records are suspected.' })
  suspicion: string | null;

  @Field(() => Boolean, { description: 'Two records of one’s organisation that may be merged.' })
  mayMerge: boolean;

  @Field(() => [ElsewhereRecord], { description: 'Other organisations’ records of what may be the same person.' })
  elsewhere: ElsewhereRecord[];

  @Field(() => [String], { description: 'How it may be settled.' })
  answers: string[];
}

@ObjectType()
export class IdentityQuestions {
  @Field(() => Int)
  open: number;

  @Field(() => [IdentityQuestion])
  questions: IdentityQuestion[];
}

@InputType()
export class CorrectedTraits {
  @Field(() => ID)
  identity: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  birthFamilyName?: string | null;

  @Field(() => String)
  usedFamilyName: string;

  @Field(() => String, { nullable: true })
  birthGivenName?: string | null;

  @Field(() => String, { nullable: true })
  birthGivenNames?: string | null;

  @Field(() => String)
  usedGivenName: string;

  @Field(() => String)
  birthDate: string;

  @Field(() => String)
  sex: string;

  @Field(() => String, { nullable: true })
  birthPlace?: string | null;

  @Field(() => String, { nullable: true })
  birthPlaceInsee?: string | null;

  @Field(() => String, { nullable: true, description: 'CN, PA, CS…: the document seen.' })
  proof?: string | null;

  @Field(() => String, { nullable: true, description: 'How the traits came.' })
  channel?: string | null;

  @Field(() => String, { nullable: true, description: 'What INSi answered for these traits, with its authority.' })
  ins?: string | null;

  @Field(() => String, { nullable: true })
  insOid?: string | null;

  @Field(() => Boolean)
  doubtful: boolean;

  @Field(() => Boolean, { nullable: true })
  fictitious?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  homonym?: boolean | null;
}

@ObjectType({ description: 'Records of the officer’s organisation, found by birth date and letters.' })
export class OfficerFound {
  @Field(() => [OfficerIdentity])
  identities: OfficerIdentity[];
}

@ObjectType()
export class IdentityCorrected {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  status: string;
}

@ObjectType()
export class IdentitySettled {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  how: string;

  @Field(() => Int, { description: 'How many rows of a sending waited for this.' })
  freed: number;

  @Field(() => Int, { description: 'How many questions are still open.' })
  open: number;
}
