import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'The patient whom a task, a message or a notice is about, as the reader’s organisation names them.' })
export class NamedPatient {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  familyName: string;

  @Field(() => String)
  givenName: string;

  @Field(() => String, { nullable: true })
  birth: string | null;
}
