import { Field, InputType, ObjectType } from '@nestjs/graphql';

/** Who a professional is and how they are reached, wherever they are shown or entered. */
@ObjectType({ isAbstract: true })
@InputType({ isAbstract: true })
export abstract class PersonFields {
  @Field(() => String)
  familyName: string;

  @Field(() => String)
  givenName: string;

  @Field(() => String, { nullable: true })
  civility?: string | null;

  @Field(() => String, { nullable: true })
  speciality?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  phoneHours?: string | null;

  @Field(() => String, { nullable: true })
  email?: string | null;
}
