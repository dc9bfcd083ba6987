import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'What a link says before anybody acts: who invites whom, where. Of a patient, nothing.' })
export class InvitationSeen {
  @Field(() => String, { description: 'open, used, withdrawn, expired; unknown for a link that was never given.' })
  state: string;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'Where she is to work.' })
  place: string | null;

  @Field(() => String, { nullable: true })
  by: string | null;

  @Field(() => String, { nullable: true })
  byOrganisation: string | null;

  @Field(() => InstantScalar, { nullable: true })
  expiresAt: string | null;

  @Field(() => String, { nullable: true, description: 'None: she chooses it.' })
  login: string | null;

  @Field(() => Boolean, { description: 'A second factor will be asked at the first sign-in.' })
  needsCode: boolean;
}

@InputType()
export class AcceptInput {
  @Field(() => String)
  token: string;

  @Field(() => String, { description: 'Her own password.' })
  chosen: string;

  @Field(() => String, { nullable: true, description: 'Where the invitation gave none.' })
  login: string | null;
}

@ObjectType()
export class InvitationAccepted {
  @Field(() => ID)
  person: string;

  @Field(() => String)
  login: string;
}
