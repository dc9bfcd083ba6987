import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A unit that reads the plan, or one of the care circle that does not.' })
export class PlanUnitType {
  @Field(() => ID, { nullable: true, description: 'None: it does not read the plan.' })
  id: string | null;

  @Field(() => Int)
  unitId: number;

  @Field(() => String)
  unit: string;

  @Field(() => String)
  organisation: string;

  @Field(() => Boolean, { description: 'Shared with it, and not its own.' })
  shared: boolean;
}

@ObjectType({
  description: 'A network’s or an organisation’s own plan, which the rest of the care circle does not see unless it is shared.',
})
export class OwnPlanType {
  @Field(() => ID)
  circle: string;

  @Field(() => String)
  title: string;

  @Field(() => [PlanUnitType])
  units: PlanUnitType[];
}

@InputType()
export class SharePlanInput {
  @Field(() => ID)
  circle: string;

  @Field(() => Int)
  unit: number;

  @Field(() => String, { description: 'Who agreed, how.' })
  how: string;
}

@InputType()
export class UnsharePlanInput {
  @Field(() => ID, { description: 'The membership that shares it.' })
  id: string;

  @Field(() => String)
  reason: string;
}
