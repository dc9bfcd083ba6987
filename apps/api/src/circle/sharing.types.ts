import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, InstantScalar } from '../platform/graphql/scalars';
import { PendingInvitation } from './invitation.types';
import { OwnPlanType } from './plan.types';

@ObjectType({ description: 'The patient was told who shares what, and that she may oppose.' })
export class SharingInformation {
  @Field(() => DateScalar)
  givenOn: string;

  @Field(() => String)
  how: string;

  @Field(() => String)
  by: string;
}

@ObjectType({ description: 'The patient opposes to a unit or to a person seeing the file; kept once it is lifted.' })
export class OppositionType {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { nullable: true })
  unitId: number | null;

  @Field(() => String, { nullable: true })
  unit: string | null;

  @Field(() => ID, { nullable: true })
  personId: string | null;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => DateScalar)
  saidOn: string;

  @Field(() => String)
  how: string;

  @Field(() => String)
  by: string;

  @Field(() => DateScalar, { nullable: true })
  liftedOn: string | null;

  @Field(() => String, { nullable: true })
  liftedHow: string | null;

  @Field(() => String, { nullable: true })
  liftedBy: string | null;
}

@ObjectType({ description: 'Somebody outside the circle read the file by emergency: who, why, when, and what was found of it.' })
export class EmergencyAccessType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  by: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  organisation: string;

  @Field(() => String, { description: 'life-at-risk, cannot-answer or on-call' })
  reason: string;

  @Field(() => String)
  words: string;

  @Field(() => InstantScalar)
  fromAt: string;

  @Field(() => InstantScalar)
  endsAt: string;

  @Field(() => String, { nullable: true, description: 'justified or not-justified, once it has been reviewed' })
  verdict: string | null;
}

@ObjectType({
  description: 'Another organisation follows the patient under its own record, which an officer has linked with this one.',
})
export class FollowedElsewhere {
  @Field(() => String)
  organisation: string;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => InstantScalar)
  since: string;

  @Field(() => String, { nullable: true, description: 'Told to the referents of this side alone.' })
  referent: string | null;

  @Field(() => String, { nullable: true })
  referentPhone: string | null;
}

@ObjectType({ description: 'What the patient was told of the sharing, and what she said.' })
export class Sharing {
  @Field(() => SharingInformation, { nullable: true })
  information: SharingInformation | null;

  @Field(() => [OppositionType])
  oppositions: OppositionType[];

  @Field(() => [EmergencyAccessType])
  emergencies: EmergencyAccessType[];

  @Field(() => [FollowedElsewhere], { description: 'Whom to ring; nothing of the care crosses.' })
  elsewhere: FollowedElsewhere[];

  @Field(() => [PendingInvitation])
  invitations: PendingInvitation[];

  @Field(() => [OwnPlanType])
  plans: OwnPlanType[];
}

@ObjectType()
export class SharingKept {
  @Field(() => ID)
  id: string;
}

@InputType()
export class InformInput {
  @Field(() => ID)
  patient: string;

  @Field(() => DateScalar)
  on: string;

  @Field(() => String, { description: 'In words: « note remise et expliquée ».' })
  how: string;
}

@InputType({ description: 'To a unit or to a person, never both.' })
export class OpposeInput {
  @Field(() => ID)
  patient: string;

  @Field(() => Int, { nullable: true })
  unit: number | null;

  @Field(() => ID, { nullable: true })
  person: string | null;

  @Field(() => DateScalar)
  on: string;

  @Field(() => String, { description: 'Who said so, how.' })
  how: string;
}

@InputType({ description: 'The patient’s word alone opens again.' })
export class LiftInput {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  on: string;

  @Field(() => String)
  how: string;
}
