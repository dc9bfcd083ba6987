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

  @Field(() => String, { nullable: true, description: 'none (by default), joint, alone, informed, withdrawn or delegated' })
  authority: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Which decision says so, of whom and when; needed by all but none and joint.',
  })
  decision: string | null;

  @Field(() => Boolean, { nullable: true, description: 'A decision says that nothing must reach them.' })
  keptAway: boolean | null;

  @Field(() => String, { nullable: true, description: 'Where they live of the patient’s places: main, second or foster.' })
  home: string | null;

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
