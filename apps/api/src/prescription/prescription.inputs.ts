import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar, JsonScalar } from '../platform/graphql/scalars';

@InputType({ description: 'What was said on the telephone.' })
export class ByTelephone {
  @Field(() => String, { nullable: true })
  caller?: string | null;

  @Field(() => String, { nullable: true })
  callerPhone?: string | null;

  @Field(() => String, { nullable: true, description: 'The practice, when the prescription names none.' })
  practiceName?: string | null;
}

@InputType()
export class AskChange {
  @Field(() => ID)
  prescription: string;

  @Field(() => String)
  line: string;

  @Field(() => JsonScalar, { description: 'Wanted of the domain.' })
  wanted: unknown;

  @Field(() => String)
  reason: string;

  @Field(() => String, { nullable: true })
  words?: string | null;

  @Field(() => ByTelephone, { nullable: true })
  telephone?: ByTelephone | null;

  @Field(() => Boolean, { nullable: true, description: 'The pivot nurse verifies what she writes down herself.' })
  verified?: boolean | null;
}

@InputType()
export class SignedPaper {
  @Field(() => ID)
  request: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID, { nullable: true, description: 'The photo or scan of the signed original; null when signing inside Jalon.' })
  document?: string | null;

  @Field(() => DateScalar)
  signedOn: string;

  @Field(() => Int, { description: 'The number of the version that stood before the eyes.' })
  seen: number;

  @Field(() => JsonScalar, { nullable: true, description: 'PrescriptionLine[], when a prescriber writes his own.' })
  lines?: unknown;
}

@InputType()
export class FirstPrescription {
  @Field(() => ID)
  patient: string;

  @Field(() => ID, { description: 'The person who signed it.' })
  prescriber: string;

  @Field(() => Int, { nullable: true })
  practiceUnit?: number | null;

  @Field(() => String, { nullable: true })
  practiceName?: string | null;

  @Field(() => String, { nullable: true })
  practicePhone?: string | null;

  @Field(() => JsonScalar, { description: 'PrescriptionLine[] without ids.' })
  lines: unknown;

  @Field(() => DateScalar)
  signedOn: string;

  @Field(() => ID, { nullable: true })
  document?: string | null;
}
