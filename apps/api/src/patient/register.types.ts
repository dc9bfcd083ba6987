import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class PatientRegistered {
  @Field(() => ID)
  id: string;
}

@InputType({
  description: 'A patient whom no record of the establishment holds yet: a provisional identity until it is checked.',
})
export class RegisterInput {
  @Field(() => String)
  usedFamilyName: string;

  @Field(() => String)
  usedGivenName: string;

  @Field(() => String, { nullable: true })
  birthFamilyName: string | null;

  @Field(() => String, { description: 'YYYY, YYYY-MM or YYYY-MM-DD' })
  birthDate: string;

  @Field(() => String)
  sex: 'F' | 'M' | 'U';

  @Field(() => String, { nullable: true })
  birthPlace: string | null;

  @Field(() => String, { nullable: true })
  ipp: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => Int, { nullable: true, description: 'For which of the actor’s units; the first by default.' })
  unit: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'In words, when the unit joins the care of a patient the establishment knows.',
  })
  participation: string | null;
}
