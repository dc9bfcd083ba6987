import { Field, ObjectType } from '@nestjs/graphql';
import { DateScalar, InstantScalar, JsonScalar } from '../platform/graphql/scalars';
import { PatientHitType } from './administrative.types';

@ObjectType()
export class FoundPatients {
  @Field(() => [PatientHitType])
  patients: PatientHitType[];
}

@ObjectType({ description: 'A patient in one’s list.' })
export class PatientsEntry extends PatientHitType {
  @Field(() => String, { nullable: true })
  city: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  pathwayTitle: string | null;

  @Field(() => String, { nullable: true })
  stage: string | null;

  @Field(() => DateScalar, { nullable: true })
  nextStepOn: string | null;

  @Field(() => String, { nullable: true })
  nextStep: string | null;

  @Field(() => String, { nullable: true })
  pivot: string | null;

  @Field(() => Boolean)
  complex: boolean;

  @Field(() => [String])
  complexReasons: string[];

  @Field(() => JsonScalar, { nullable: true, description: 'The gravest gap: code, severity, since, owner, data.' })
  breach: unknown;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The visit of this gap is said to be seen that day, and to be confirmed.',
  })
  saidSeenOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Declared lost to follow-up that day.' })
  lostOn: string | null;
}

@ObjectType()
export class PatientsPage {
  @Field(() => [PatientsEntry])
  patients: PatientsEntry[];

  @Field(() => String, { nullable: true, description: 'Where the next page begins; null at the end.' })
  next: string | null;
}

@ObjectType({ description: 'Somebody opened, wrote in or took out of a file.' })
export class OpenedEntry {
  @Field(() => InstantScalar)
  at: string;

  @Field(() => String)
  kind: string;

  @Field(() => String)
  operation: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true })
  organisation: string | null;
}
