import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { PersonFields } from '../identity/person.fields';
import { UnitFields } from '../identity/unit.fields';
import { DateScalar } from '../platform/graphql/scalars';
import { StepHoursFields, UnitSettingsFields } from './unit-settings.fields';

@InputType()
export class PersonInput extends PersonFields {
  @Field(() => String, { nullable: true })
  rpps?: string | null;

  @Field(() => Boolean)
  prescriber: boolean;
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

  @Field(() => Boolean, {
    nullable: true,
    description: 'By a link with which she chooses her own password; else a temporary one is answered.',
  })
  invite?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Somebody else than the persons of the same name who were shown.' })
  another?: boolean | null;
}

@InputType({ description: 'Hours after which a waiting step of a request also shows at the next person’s.' })
export class StepHoursInput extends StepHoursFields {}

@InputType()
export class UnitSettingsInput extends UnitSettingsFields {
  @Field(() => StepHoursInput, { nullable: true, description: 'None: as they are.' })
  stepHours?: StepHoursInput | null;
}

@InputType()
export class UnitInput extends UnitFields {
  @Field(() => Int, { nullable: true, description: 'None: a new unit.' })
  id?: number | null;

  @Field(() => String)
  shortName: string;

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

  @Field(() => Boolean, { nullable: true, description: 'None: as it is.' })
  namesInReport?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'Functions of which a second factor is asked. None: as they are.' })
  secondFactor?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'From 5 to 240. None: as it is.' })
  idleMinutes?: number | null;
}
