import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'A population as a sentence.' })
export class PatientsInput {
  @Field(() => String, { description: 'units: of my units; mine: those whose pivot or replacement I am' })
  whose: 'units' | 'mine';

  @Field(() => String, { description: 'all, complex, to-secure or no-pathway' })
  which: 'all' | 'complex' | 'to-secure' | 'no-pathway';

  @Field(() => String, { nullable: true })
  stage: string | null;

  @Field(() => String, { nullable: true, description: 'Where the page begins: the `next` of the one before.' })
  after: string | null;
}
