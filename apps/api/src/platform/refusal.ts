import { GraphQLError } from 'graphql';
import { NotPermitted, NotSignedIn } from '@jalon/persistence';

/** What somebody may not do, or may not do yet: an answer, not a fault. An operation that declares no permission is a fault. */
export class Refusal extends GraphQLError {
  constructor(code: 'FORBIDDEN' | 'UNAUTHENTICATED', message: string) {
    super(message, { extensions: { code } });
  }
}

/** The journal keeps who was refused what: the log of the process has nothing to add, and a stack reads as a fault. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Refusal || error instanceof NotPermitted || error instanceof NotSignedIn;
}
