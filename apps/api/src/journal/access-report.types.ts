import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, InstantScalar } from '../platform/graphql/scalars';

@InputType()
export class AccessReportInput {
  @Field(() => ID)
  patient: string;

  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar, { description: 'The last day, included.' })
  to: string;

  @Field(() => DateScalar, { description: 'On which day the patient asked for it.' })
  askedOn: string;
}

@ObjectType()
export class ReportedPatient {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  familyName: string;

  @Field(() => String)
  givenName: string;

  @Field(() => String, { nullable: true })
  birthFamilyName: string | null;

  @Field(() => String)
  birthDate: string;

  @Field(() => String, { nullable: true })
  ipp: string | null;
}

@ObjectType({ description: 'Some accesses that are alike: seen in lists, those of one day; otherwise, those of one minute.' })
export class ReportedAccess {
  @Field(() => InstantScalar)
  at: string;

  @Field(() => String)
  kind: string;

  @Field(() => Int)
  times: number;

  @Field(() => String, { nullable: true })
  organisation: string | null;

  @Field(() => String, { nullable: true })
  function: string | null;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'Null where the organisation of the person names nobody.' })
  name: string | null;

  @Field(() => String)
  purpose: string;
}

@ObjectType()
export class AccessReport {
  @Field(() => ReportedPatient)
  patient: ReportedPatient;

  @Field(() => InstantScalar)
  madeAt: string;

  @Field(() => [ReportedAccess])
  accesses: ReportedAccess[];
}
