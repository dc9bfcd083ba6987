import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class PatientRegistered {
  @Field(() => ID)
  id: string;
}

@ObjectType({
  description: 'Somebody close to a person about to be recorded. Outside the circle, a first letter and whom to ring.',
})
export class CloseRecord {
  @Field(() => String, { description: 'Stands for the record while one records; opens nothing.' })
  key: string;

  @Field(() => ID, { nullable: true, description: 'Only of a patient of one’s units.' })
  patientId: string | null;

  @Field(() => Boolean, { description: 'Of one’s own establishment: joined by a gesture, never recorded twice.' })
  ours: boolean;

  @Field(() => String)
  familyName: string;

  @Field(() => String)
  givenName: string;

  @Field(() => String, { nullable: true })
  birthFamilyName: string | null;

  @Field(() => String)
  birthDate: string;

  @Field(() => String, { nullable: true })
  sex: string | null;

  @Field(() => String, { nullable: true })
  status: string | null;

  @Field(() => String, { nullable: true })
  ipp: string | null;

  @Field(() => String)
  organisation: string;

  @Field(() => String, { nullable: true })
  phone: string | null;
}

@ObjectType()
export class CloseRecords {
  @Field(() => [CloseRecord])
  records: CloseRecord[];
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

  @Field(() => String, { nullable: true })
  birthGivenName: string | null;

  @Field(() => String, { nullable: true, description: 'INSEE code; 99xxx abroad, 99999 unknown.' })
  birthPlaceInsee: string | null;

  @Field(() => [String], { nullable: true, description: 'The keys of the close records that were shown before this was asked.' })
  seen: string[] | null;

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

  @Field(() => Boolean, {
    nullable: true,
    description: 'Somebody else than whom the establishment knows by these traits, seen with a document: a homonym.',
  })
  otherPerson?: boolean | null;
}
