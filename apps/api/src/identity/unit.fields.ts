import { Field, InputType, ObjectType } from '@nestjs/graphql';

/** What a unit is called and how it is reached, wherever it is shown or entered. */
@ObjectType({ isAbstract: true })
@InputType({ isAbstract: true })
export abstract class UnitFields {
  @Field(() => String)
  name: string;

  @Field(() => String)
  kind: string;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  hours?: string | null;

  @Field(() => String, { nullable: true })
  nightName?: string | null;

  @Field(() => String, { nullable: true })
  nightPhone?: string | null;
}
