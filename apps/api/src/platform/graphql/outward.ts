import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { NotPermitted, NotSignedIn } from '@jalon/persistence';
import { isNotOfItsType } from '../not-of-its-type';
import { withoutValues } from '../without-values';

const causeOf = (error: unknown): unknown => (error instanceof GraphQLError ? error.originalError : error);

/** GraphQL's own words for a variable that is not of its type, or is not there. */
const OF_A_VARIABLE = /^Variable "\$\w+" (got invalid value |of )/;

function isMalformedValue(error: unknown): boolean {
  return (error instanceof GraphQLError && OF_A_VARIABLE.test(error.message)) || isNotOfItsType(causeOf(error));
}

/** Faults say nothing of themselves to the outside: a code, no stack, no SQL. */
export function outward(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (isMalformedValue(error)) return { message: 'malformed', path: formatted.path, extensions: { code: 'BAD_USER_INPUT' } };
  const cause = causeOf(error);
  if (cause instanceof NotSignedIn) return { message: cause.code, path: formatted.path, extensions: { code: 'UNAUTHENTICATED' } };
  if (cause instanceof NotPermitted) return { message: cause.code, path: formatted.path, extensions: { code: 'FORBIDDEN' } };
  const code = formatted.extensions?.code;
  const known = typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR';
  if (!known) console.error(withoutValues(cause ?? error));
  return known
    ? { message: formatted.message, path: formatted.path, locations: formatted.locations, extensions: { code } }
    : { message: 'internal', path: formatted.path, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}
