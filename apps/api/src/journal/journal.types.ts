import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, InstantScalar } from '../platform/graphql/scalars';

@InputType()
export class JournalSearch {
  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar, { description: 'The last day, included.' })
  to: string;

  @Field(() => ID, { nullable: true })
  person?: string | null;

  @Field(() => ID, { nullable: true })
  patient?: string | null;

  @Field(() => [String], { nullable: true, description: 'listed, opened, wrote, exported, denied; none: all.' })
  kinds?: string[] | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Only what came before: the next page.' })
  before?: string | null;
}

@ObjectType()
export class JournalLine {
  @Field(() => ID)
  id: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => ID, { nullable: true })
  personId: string | null;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true })
  function: string | null;

  @Field(() => String)
  operation: string;

  @Field(() => String)
  kind: string;

  @Field(() => Int, {
    description: 'How many patients the operation concerned; their names are asked for apart, and that is in the journal.',
  })
  patients: number;
}

@ObjectType()
export class JournalPage {
  @Field(() => [JournalLine])
  lines: JournalLine[];

  @Field(() => Boolean)
  more: boolean;
}

@ObjectType()
export class JournalPatient {
  @Field(() => ID)
  patientId: string;

  @Field(() => String)
  familyName: string;

  @Field(() => String)
  givenName: string;

  @Field(() => String)
  birthDate: string;

  @Field(() => String, { nullable: true })
  ipp: string | null;
}

@ObjectType()
export class JournalPatients {
  @Field(() => [JournalPatient])
  patients: JournalPatient[];
}
