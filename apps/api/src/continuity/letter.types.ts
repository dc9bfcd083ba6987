import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { LeftOut, LetterChannel } from '@jalon/domain/continuity';

@ObjectType({ description: 'A letter ready to be printed, or the text of an e-mail.' })
export class LetterType {
  @Field(() => ID)
  visit: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'Which of the homes: main, second or foster; null for an e-mail.' })
  home: string | null;

  @Field(() => [String], { description: 'Recipient and address, line by line; empty for a text that goes by e-mail.' })
  to: string[];

  @Field(() => String)
  title: string;

  @Field(() => String)
  body: string;
}

@ObjectType({ description: 'Somebody who is not written to, and why.' })
export class LetterLeftOut {
  @Field(() => ID)
  visit: string;

  @Field(() => String, { nullable: true, description: 'Null for a visit that is unknown or not the reader’s.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'The one home that gets none, when another does.' })
  home: string | null;

  @Field(() => String)
  reason: LeftOut['code'] | 'not-found';
}

@ObjectType({ description: 'What a batch comes to at this moment.' })
export class LetterBatch {
  @Field(() => [LetterType])
  letters: LetterType[];

  @Field(() => [LetterLeftOut])
  leftOut: LetterLeftOut[];
}

@InputType()
export class LettersInput {
  @Field(() => [ID])
  visits: string[];

  @Field(() => String, { description: 'letter or email' })
  channel: LetterChannel;
}

@ObjectType({ description: 'The letter of the network.' })
export class LetterTemplateType {
  @Field(() => Int, { description: '0: the one that comes with Jalon.' })
  version: number;

  @Field(() => String)
  title: string;

  @Field(() => String)
  body: string;
}

@InputType()
export class LetterTemplateInput {
  @Field(() => Int, { description: 'The version that was read.' })
  seen: number;

  @Field(() => String)
  title: string;

  @Field(() => String)
  body: string;
}
