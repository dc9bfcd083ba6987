import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../platform/graphql/scalars';

@ObjectType()
export class DirectoryUnit {
  @Field(() => Int)
  id: number;

  @Field(() => String)
  name: string;

  @Field(() => String)
  kind: string;

  @Field(() => String)
  organisation: string;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  hours: string | null;

  @Field(() => String, { nullable: true })
  nightName: string | null;

  @Field(() => String, { nullable: true })
  nightPhone: string | null;

  @Field(() => String, { nullable: true })
  address: string | null;

  @Field(() => String, { nullable: true })
  organisationPhone: string | null;

  @Field(() => Boolean)
  mine: boolean;
}

@ObjectType({ description: 'Somebody in one working situation.' })
export class DirectoryPerson {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  familyName: string;

  @Field(() => String)
  givenName: string;

  @Field(() => String, { nullable: true })
  civility: string | null;

  @Field(() => String)
  function: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  speciality: string | null;

  @Field(() => String)
  organisation: string;

  @Field(() => String, { nullable: true })
  units: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  phoneHours: string | null;

  @Field(() => String, { nullable: true })
  unitPhone: string | null;

  @Field(() => String, { nullable: true })
  email: string | null;

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
