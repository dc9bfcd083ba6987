import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A factual cause that a gap may have: never blame.' })
export class ContinuityCause {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  title: string;

  @Field(() => Boolean, { description: 'Of the cell’s own list, which may retire it.' })
  isOwn: boolean;
}

@ObjectType()
export class GapKept {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;
}

@ObjectType()
export class CauseKept {
  @Field(() => ID)
  key: string;
}

@InputType()
export class GapAccountInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID, { nullable: true })
  cause: string | null;

  @Field(() => String, { nullable: true, description: 'What is done about it.' })
  action: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  outcome: string | null;
}
