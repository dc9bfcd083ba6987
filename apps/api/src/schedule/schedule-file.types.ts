import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

/** A reading that stands: its preview is asked next. */
@ObjectType()
export class ReadingKept {
  @Field(() => ID)
  reading: string;
}

/** What a column means, as the secretary corrects it; no field: the column is not read. */
@InputType()
export class ColumnChoiceInput {
  @Field(() => String, { nullable: true })
  header?: string | null;

  @Field(() => Int)
  index: number;

  @Field(() => String, { nullable: true })
  field?: string | null;
}

@InputType()
export class CellInput {
  @Field(() => Int)
  index: number;

  @Field(() => String)
  text: string;
}
