import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';

/**
 * What one request may ask, in the terms of the OWASP GraphQL cheat sheet. The web's largest operation has 240 tokens, a depth of 5, 180
 * fields and 1 alias; a test keeps every one of them below half of these. Cost: 2 an object, 1 a scalar, times 1.5 a level.
 */
export const LIMITS = { tokens: 2000, depth: 12, cost: 4000, aliases: 10, directives: 10 } as const;

/** Reported like any other rule's finding; thrown, it would read as a fault of the server. */
const quiet = {
  exposeLimits: false,
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
};

/** Refused before anything is executed, without saying by how much. */
export const limitRules = [
  maxDepthRule({ n: LIMITS.depth, ignoreIntrospection: false, ...quiet }),
  maxAliasesRule({ n: LIMITS.aliases, ...quiet }),
  maxDirectivesRule({ n: LIMITS.directives, ...quiet }),
  costLimitRule({ maxCost: LIMITS.cost, ignoreIntrospection: false, ...quiet }),
] as unknown as ValidationRule[];
