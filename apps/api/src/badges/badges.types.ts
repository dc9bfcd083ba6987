import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What waits for the person who acts. Each number is that of the page it leads to.' })
export class Badges {
  @Field(() => Int, { description: 'Messages and notices that nobody addressed has read yet.' })
  unread: number;

  @Field(() => Int, { description: 'Those not read, and those to be taken into account: « À traiter » of the messages.' })
  toHandle: number;

  @Field(() => Int, { description: 'Change requests at my step.' })
  requests: number;

  @Field(() => Int, { description: 'Prescriptions prepared for my signature.' })
  toSign: number;

  @Field(() => Int, { description: 'Rows of sent schedules that wait to be settled.' })
  waitingRows: number;

  @Field(() => Int, { description: 'Tasks for me, due today or late.' })
  tasksDue: number;

  @Field(() => Int, { description: 'Identities to settle.' })
  identities: number;
}
