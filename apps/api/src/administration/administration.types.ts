import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonFields } from '../identity/person.fields';
import { UnitFields } from '../identity/unit.fields';
import { DateScalar, InstantScalar } from '../platform/graphql/scalars';
import { StepHoursFields, UnitSettingsFields } from './unit-settings.fields';

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

  @Field(() => Boolean, {
    description: 'Whether the report of accesses given to a patient names the people of this organisation.',
  })
  namesInReport: boolean;

  @Field(() => [String], { description: 'Functions of which a second factor is asked.' })
  secondFactor: string[];

  @Field(() => Int)
  idleMinutes: number;
}

@ObjectType({ description: 'Hours after which a waiting step of a request also shows at the next person’s.' })
export class AdministeredStepHours extends StepHoursFields {}

@ObjectType({ description: 'What the unit sets for itself; the product’s default where it set nothing.' })
export class AdministeredUnitSettings extends UnitSettingsFields {
  @Field(() => AdministeredStepHours)
  stepHours: AdministeredStepHours;
}

@ObjectType()
export class AdministeredUnit extends UnitFields {
  @Field(() => Int)
  id: number;

  @Field(() => String)
  shortName: string;

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
export class AdministeredPerson extends PersonFields {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  rpps: string | null;

  @Field(() => Boolean)
  prescriber: boolean;

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

  @Field(() => Boolean, { description: 'A second factor is set up: with the telephone lost, an administrator takes it off.' })
  secondFactor: boolean;

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

  @Field(() => String, { nullable: true, description: 'In place of a password: the secret of a link, told this once.' })
  invitation: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Until when the link opens.' })
  invitedUntil: string | null;
}

@ObjectType()
export class Administered {
  @Field(() => ID)
  id: string;
}
