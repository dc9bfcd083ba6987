import type { Type } from '@nestjs/common';
import { PERMISSION, PUBLIC } from './permission';

export interface Operation {
  kind: string;
  name: string;
  permission?: string;
  publicBecause?: string;
}

/** The root operations of a resolver class and what each declares. */
export function operationsOf(resolver: Type): Operation[] {
  const prototype = resolver.prototype as Record<string, object>;
  return Object.getOwnPropertyNames(prototype)
    .filter((name) => name !== 'constructor' && typeof prototype[name] === 'function')
    .map((name) => ({
      name,
      kind: Reflect.getMetadata('graphql:resolver_type', prototype[name]!) as string,
      permission: Reflect.getMetadata(PERMISSION, prototype[name]!) as string | undefined,
      publicBecause: Reflect.getMetadata(PUBLIC, prototype[name]!) as string | undefined,
    }))
    .filter((operation) => ['Query', 'Mutation', 'Subscription'].includes(operation.kind));
}
