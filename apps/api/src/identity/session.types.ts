import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'One of the working situations of the person signed in: organisation, function, units.' })
export class SituationChoice {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  function: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  organisation: string;

  @Field(() => String, { nullable: true })
  units: string | null;
}

@ObjectType({ description: 'Who is acting.' })
export class Me {
  @Field(() => ID)
  person: string;

  @Field(() => ID)
  situation: string;

  @Field(() => String)
  familyName: string;

  @Field(() => String)
  givenName: string;

  @Field(() => Boolean)
  prescriber: boolean;

  @Field(() => String)
  function: string;

  @Field(() => String)
  title: string;

  @Field(() => ID)
  organisation: string;

  @Field(() => String)
  organisationName: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => Boolean)
  signsInJalon: boolean;

  @Field(() => Int, { description: 'After so many minutes without a gesture the page asks who is there.' })
  idleMinutes: number;

  @Field(() => [Int])
  units: number[];

  @Field(() => [UnitName])
  unitNames: UnitName[];

  @Field(() => [String])
  sees: string[];
}

@ObjectType()
export class UnitName {
  @Field(() => Int)
  id: number;

  @Field(() => String)
  name: string;

  @Field(() => String)
  shortName: string;

  @Field(() => String)
  kind: string;
}

@ObjectType({ description: 'The state of this browser’s session.' })
export class SessionState {
  @Field(() => Boolean)
  signedIn: boolean;

  @Field(() => Me, { nullable: true })
  me: Me | null;

  @Field(() => [SituationChoice])
  situations: SituationChoice[];

  /** The server's instant: pages count from it, not from a ward computer's clock. */
  @Field(() => String)
  now: string;

  @Field(() => Boolean)
  demo: boolean;

  @Field(() => Boolean, { description: 'Whether one may also come in by Pro Santé Connect.' })
  identityProvider: boolean;

  @Field(() => [String], { nullable: true, description: 'Shown once, to who has just set up the second factor.' })
  recoveryCodes: string[] | null;
}

@ObjectType({ description: 'One of the browsers in which one is signed in.' })
export class OwnSession {
  @Field(() => ID)
  id: string;

  @Field(() => InstantScalar)
  startedAt: string;

  @Field(() => InstantScalar)
  lastSeenAt: string;

  @Field(() => String, { nullable: true })
  agent: string | null;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true })
  organisation: string | null;

  @Field(() => Boolean)
  thisOne: boolean;
}
