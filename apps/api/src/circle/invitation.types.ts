import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars';

@InputType({ description: 'A nurse or a doctor whose practice is not in the directory, by the patient’s word.' })
export class InviteInput {
  @Field(() => ID)
  patient: string;

  @Field(() => String)
  familyName: string;

  @Field(() => String)
  givenName: string;

  @Field(() => String, { nullable: true })
  rpps: string | null;

  @Field(() => String, { description: 'The name of the practice.' })
  practice: string;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { description: 'town-nurse or general-practitioner.' })
  function: string;

  @Field(() => String, { description: 'Who said so, how.' })
  how: string;
}

@ObjectType({ description: 'The secret of the link, told this once.' })
export class CircleInvited {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  invitation: string;

  @Field(() => InstantScalar)
  invitedUntil: string;
}

@ObjectType({ description: 'A link that waits, or that has lapsed.' })
export class PendingInvitation {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  practice: string;

  @Field(() => InstantScalar)
  expiresAt: string;

  @Field(() => String, { description: 'open or expired' })
  state: string;

  @Field(() => String)
  by: string;
}
