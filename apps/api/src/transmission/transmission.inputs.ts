import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class WhomInput {
  @Field(() => Int)
  unitId: number;

  @Field(() => ID, { nullable: true })
  situationId?: string | null;
}

@InputType()
export class MessageInput {
  @Field(() => ID)
  patient: string;

  @Field(() => String)
  body: string;

  @Field(() => [WhomInput], { description: 'Empty: the whole circle of care.' })
  to: WhomInput[];

  @Field(() => Boolean, { nullable: true })
  ackWanted?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The message that this one answers; its sender is then the addressee.' })
  answers?: string | null;
}
