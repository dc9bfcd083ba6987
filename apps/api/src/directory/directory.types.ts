import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonFields } from '../identity/person.fields';
import { UnitFields } from '../identity/unit.fields';
import { DateScalar } from '../platform/graphql/scalars';

@ObjectType()
export class DirectoryUnit extends UnitFields {
  @Field(() => Int)
  id: number;

  @Field(() => String)
  organisation: string;

  @Field(() => String, { nullable: true })
  address: string | null;

  @Field(() => String, { nullable: true })
  organisationPhone: string | null;

  @Field(() => Boolean)
  mine: boolean;
}

@ObjectType({ description: 'Somebody in one working situation.' })
export class DirectoryPerson extends PersonFields {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  function: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  organisation: string;

  @Field(() => String, { nullable: true })
  units: string | null;

  @Field(() => String, { nullable: true })
  unitPhone: string | null;

  @Field(() => DateScalar, { nullable: true })
  until: string | null;
}

@ObjectType()
export class Directory {
  @Field(() => [DirectoryUnit])
  units: DirectoryUnit[];

  @Field(() => [DirectoryPerson])
  people: DirectoryPerson[];

  @Field(() => Boolean, { description: 'More was found than is listed: another letter finds whom one means.' })
  more: boolean;
}
