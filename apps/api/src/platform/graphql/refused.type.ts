import type { Type } from '@nestjs/common';
import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { JsonScalar } from './scalars';

/** An expected refusal: a code the web turns into a sentence that says what to do, and the data of that sentence. */
@ObjectType()
export class Refused {
  @Field(() => String)
  code: string;

  @Field(() => JsonScalar, { nullable: true })
  data?: unknown;
}

/** Turns a domain result into what GraphQL answers: the value, or the refusal with everything it carries. */
export function answer<T extends object>(result: { ok: true; value: T } | { ok: false; refusal: { code: string } }): T | Refused {
  if (result.ok) return result.value;
  const { code, ...data } = result.refusal;
  return Object.assign(new Refused(), { code, data });
}

/** The union that every mutation answers: what was done, or why not. Any value that is no refusal is the first type. */
export function orRefused<T>(name: string, type: () => Type<T>) {
  return createUnionType({
    name,
    types: () => [type(), Refused] as const,
    resolveType: (value: unknown) => (value instanceof Refused ? Refused : type()),
  });
}
