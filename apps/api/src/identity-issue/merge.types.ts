import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars';

@InputType({ description: 'Two records of one person, once one’s organisation has merged them in its own identity base.' })
export class MergeInput {
  @Field(() => ID)
  question: string;

  @Field(() => ID, { description: 'The patient whose record is kept.' })
  kept: string;

  @Field(() => ID)
  absorbed: string;

  @Field(() => String, { description: 'Of the merge in the organisation’s identity base.' })
  reference: string;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => [String], { description: 'What was asked and is confirmed: multiple-birth, not-alike, parents-differ.' })
  confirmed: string[];
}

@ObjectType()
export class RecordsMerged {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'How many rows moved to the record that is kept.' })
  moved: number;
}

@ObjectType()
export class MergeUndone {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  back: number;

  @Field(() => Int, { description: 'Written since the merge: they stay with the record that was kept.' })
  stays: number;
}

@ObjectType({ description: 'A merge of two records of one’s organisation.' })
export class MergeType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Who it is, by the record that was kept.' })
  name: string | null;

  @Field(() => String, { nullable: true })
  ipp: string | null;

  @Field(() => [String])
  oldIpps: string[];

  @Field(() => String)
  reference: string;

  @Field(() => String, { nullable: true })
  by: string | null;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => InstantScalar, { nullable: true })
  undoneAt: string | null;

  @Field(() => String, { nullable: true })
  undoneReason: string | null;
}
