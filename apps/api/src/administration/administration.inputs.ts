import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../platform/graphql/scalars';

@InputType()
export class PersonInput {
  @Field(() => String)
  familyName: string;

  @Field(() => String)
  givenName: string;

  @Field(() => String, { nullable: true })
  civility?: string | null;

  @Field(() => String, { nullable: true })
  rpps?: string | null;

  @Field(() => Boolean)
  prescriber: boolean;

  @Field(() => String, { nullable: true })
  speciality?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  phoneHours?: string | null;

  @Field(() => String, { nullable: true })
  email?: string | null;
}

@InputType()
export class SituationInput {
  @Field(() => String)
  function: string;

  @Field(() => String)
  title: string;

  @Field(() => [Int])
  units: number[];

  @Field(() => DateScalar)
  fromOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'A locum’s last day.' })
  untilOn?: string | null;
}

@InputType()
export class NewPersonInput {
  @Field(() => ID, { nullable: true, description: 'Somebody of the directory; else `person` describes somebody new.' })
  known?: string | null;

  @Field(() => PersonInput, { nullable: true })
  person?: PersonInput | null;

  @Field(() => SituationInput)
  situation: SituationInput;

  @Field(() => String, { nullable: true, description: 'Without one the person stands in the directory and does not sign in.' })
  login?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Somebody else than the persons of the same name who were shown.' })
  another?: boolean | null;
}

@InputType({ description: 'Hours after which a waiting step of a request also shows at the next person’s.' })
export class StepHoursInput {
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

@InputType()
export class UnitSettingsInput {
  @Field(() => StepHoursInput, { nullable: true, description: 'None: as they are.' })
  stepHours?: StepHoursInput | null;

  @Field(() => Int)
  breakDays: number;

  @Field(() => Int)
  historyDays: number;

  @Field(() => Int)
  mergeActsWithinMinutes: number;

  @Field(() => [Int])
  weekdays: number[];

  @Field(() => [DateScalar])
  closed: string[];

  @Field(() => [DateScalar])
  open: string[];
}

@InputType()
export class UnitInput {
  @Field(() => Int, { nullable: true, description: 'None: a new unit.' })
  id?: number | null;

  @Field(() => String)
  name: string;

  @Field(() => String)
  shortName: string;

  @Field(() => String)
  kind: string;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  hours?: string | null;

  @Field(() => String, { nullable: true })
  nightName?: string | null;

  @Field(() => String, { nullable: true })
  nightPhone?: string | null;

  @Field(() => DateScalar, { nullable: true })
  closedOn?: string | null;

  @Field(() => UnitSettingsInput)
  settings: UnitSettingsInput;
}

@InputType()
export class OrganisationInput {
  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  address?: string | null;

  @Field(() => String)
  timeZone: string;

  @Field(() => String)
  holidayRegion: string;

  @Field(() => Int)
  ippLength: number;

  @Field(() => Boolean)
  signsInJalon: boolean;
}
