import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, InstantScalar } from '../platform/graphql/scalars';

@ObjectType()
export class AdministeredOrganisation {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  kind: string;

  @Field(() => String, { nullable: true })
  finessSite: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  address: string | null;

  @Field(() => String)
  timeZone: string;

  @Field(() => String)
  holidayRegion: string;

  @Field(() => Int)
  ippLength: number;

  @Field(() => Boolean, { description: 'Whether prescribers may sign inside Jalon; off until the site has chosen it.' })
  signsInJalon: boolean;
}

@ObjectType({ description: 'Hours after which a waiting step of a request also shows at the next person’s.' })
export class AdministeredStepHours {
  @Field(() => Int)
  requested: number;

  @Field(() => Int)
  returned: number;

  @Field(() => Int)
  verified: number;

  @Field(() => Int)
  prepared: number;

  @Field(() => Int)
  refused: number;

  @Field(() => Int)
  sent: number;
}

@ObjectType({ description: 'What the unit sets for itself; the product’s default where it set nothing.' })
export class AdministeredUnitSettings {
  @Field(() => Int)
  breakDays: number;

  @Field(() => Int)
  historyDays: number;

  @Field(() => Int)
  mergeActsWithinMinutes: number;

  @Field(() => AdministeredStepHours)
  stepHours: AdministeredStepHours;

  @Field(() => [Int], { description: 'ISO weekdays, 1 is Monday.' })
  weekdays: number[];

  @Field(() => [DateScalar])
  closed: string[];

  @Field(() => [DateScalar])
  open: string[];
}

@ObjectType()
export class AdministeredUnit {
  @Field(() => Int)
  id: number;

  @Field(() => String)
  name: string;

  @Field(() => String)
  shortName: string;

  @Field(() => String)
  kind: string;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  hours: string | null;

  @Field(() => String, { nullable: true })
  nightName: string | null;

  @Field(() => String, { nullable: true })
  nightPhone: string | null;

  @Field(() => DateScalar, { nullable: true })
  closedOn: string | null;

  @Field(() => AdministeredUnitSettings)
  settings: AdministeredUnitSettings;
}

@ObjectType({ description: 'The administrator’s own organisation and its units.' })
export class Administration {
  @Field(() => AdministeredOrganisation)
  organisation: AdministeredOrganisation;

  @Field(() => [AdministeredUnit])
  units: AdministeredUnit[];
}

@ObjectType()
export class SituationUnitName {
  @Field(() => Int)
  id: number;

  @Field(() => String)
  shortName: string;
}

@ObjectType()
export class AdministeredSituation {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  function: string;

  @Field(() => String)
  title: string;

  @Field(() => DateScalar)
  fromOn: string;

  @Field(() => DateScalar, { nullable: true })
  untilOn: string | null;

  @Field(() => String, { description: 'open, coming or ended.' })
  state: string;

  @Field(() => [SituationUnitName])
  units: SituationUnitName[];
}

@ObjectType()
export class AdministeredPerson {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  familyName: string;

  @Field(() => String)
  givenName: string;

  @Field(() => String, { nullable: true })
  civility: string | null;

  @Field(() => String, { nullable: true })
  rpps: string | null;

  @Field(() => Boolean)
  prescriber: boolean;

  @Field(() => String, { nullable: true })
  speciality: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  phoneHours: string | null;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => Boolean, {
    description: 'Another organisation counts on this person: her name and account are not this one’s to change.',
  })
  worksElsewhere: boolean;

  @Field(() => Boolean, { description: 'The administrator who asks: nobody changes her own rights.' })
  self: boolean;

  @Field(() => String, { nullable: true })
  login: string | null;

  @Field(() => String, { description: 'none, temporary (waits for the person’s own password), open or closed.' })
  account: string;

  @Field(() => InstantScalar, { nullable: true })
  lastSeenAt: string | null;

  @Field(() => [AdministeredSituation])
  situations: AdministeredSituation[];
}

@ObjectType()
export class AdministeredPeople {
  @Field(() => Int)
  total: number;

  @Field(() => [AdministeredPerson])
  people: AdministeredPerson[];
}

@ObjectType({ description: 'Shown once: the password is kept nowhere as it is.' })
export class GivenAccount {
  @Field(() => ID)
  person: string;

  @Field(() => String, { nullable: true })
  login: string | null;

  @Field(() => String, { nullable: true })
  password: string | null;
}

@ObjectType()
export class Administered {
  @Field(() => ID)
  id: string;
}
