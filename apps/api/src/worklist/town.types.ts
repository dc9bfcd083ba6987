import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, InstantScalar, JsonScalar } from '../platform/graphql/scalars';
import { ListedPatient } from './plan.types';

@ObjectType({ description: 'A change of the hospital’s schedule told to the reader’s units.' })
export class ToldChange {
  @Field(() => ID)
  id: string;

  @Field(() => ListedPatient)
  patient: ListedPatient;

  @Field(() => String, { description: 'moved, changed or cancelled.' })
  what: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => InstantScalar, { nullable: true })
  startsAt: string | null;
}

@ObjectType()
export class TownVisit {
  @Field(() => InstantScalar)
  at: string;

  @Field(() => String)
  treatment: string;

  @Field(() => String)
  arrival: string;

  @Field(() => String, { nullable: true })
  hospital: string | null;
}

@ObjectType()
export class TownBloodTest {
  @Field(() => DateScalar)
  on: string;

  @Field(() => InstantScalar, { nullable: true, description: 'The hour of a planned test; null when only the day is known.' })
  at: string | null;

  @Field(() => String, { description: 'to-request, requested, received or missing.' })
  state: string;
}

@ObjectType()
export class TownPrescription {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  validUntil: string;

  @Field(() => JsonScalar, { description: 'The lines in force, as the domain’s PrescriptionLine.' })
  lines: unknown;

  @Field(() => Boolean, { description: 'New, and not acknowledged by the practice yet.' })
  toAcknowledge: boolean;

  @Field(() => String)
  prescriber: string;
}

@ObjectType()
export class TownRequest {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  state: string;
}

@ObjectType()
export class TownPivot {
  @Field(() => String)
  name: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  phone: string | null;
}

@ObjectType({ description: 'A patient of a town practice.' })
export class TownPatient {
  @Field(() => ListedPatient)
  patient: ListedPatient;

  @Field(() => TownVisit, { nullable: true })
  visit: TownVisit | null;

  @Field(() => TownBloodTest, { nullable: true })
  bloodTest: TownBloodTest | null;

  @Field(() => TownPrescription, { nullable: true })
  prescription: TownPrescription | null;

  @Field(() => TownRequest, { nullable: true })
  request: TownRequest | null;

  @Field(() => TownPivot, { nullable: true })
  pivot: TownPivot | null;

  @Field(() => Int, { description: 'Sessions left under the prescription in force from today; 0 without one.' })
  sessionsLeft: number;
}
