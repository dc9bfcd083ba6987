import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ScheduleCounts, ToldOfSchedule } from './schedule-preview.types';

/** What a sending did. */
@ObjectType()
export class ScheduleSent {
  @Field(() => ID, { nullable: true, description: 'Null when the file changed nothing: no sending was made.' })
  push: string | null;

  @Field(() => ScheduleCounts)
  counts: ScheduleCounts;

  @Field(() => [ToldOfSchedule])
  told: ToldOfSchedule[];
}

@ObjectType()
export class ReadingKept {
  @Field(() => ID)
  reading: string;
}
