import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class RelativeKept {
  @Field(() => ID)
  id: string;
}

@InputType({
  description: 'Somebody around the patient. Without an id a new one; with it, the one that was seen at this version.',
})
export class RelativeInput {
  @Field(() => ID)
  patient: string;

  @Field(() => ID, { nullable: true })
  id: string | null;

  @Field(() => Int, { nullable: true })
  version: number | null;

  @Field(() => String)
  name: string;

  @Field(() => String)
  link: string;

  @Field(() => Boolean)
  trusted: boolean;

  @Field(() => Boolean)
  toNotify: boolean;

  @Field(() => Boolean)
  parentalAuthority: boolean;

  @Field(() => Boolean, { nullable: true, description: 'The telephone is told only to those who keep the files.' })
  confidential: boolean | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  phoneOther: string | null;

  @Field(() => String, { nullable: true })
  language: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String, { nullable: true })
  mayBeTold: string | null;

  @Field(() => String, { nullable: true })
  notToBeTold: string | null;
}
