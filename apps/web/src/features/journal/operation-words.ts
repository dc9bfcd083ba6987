import { defineWords } from '../../words/define-words';
import { OPERATIONS_IN_ENGLISH } from './operations-in-english';
import { OPERATIONS_IN_FRENCH } from './operations-in-french';

export const useOperationWords = defineWords('operations', OPERATIONS_IN_FRENCH, OPERATIONS_IN_ENGLISH);

/** An operation without words here shows its own name: nothing of the journal is hidden for want of a translation. */
export function isNamed(operation: string): operation is keyof typeof OPERATIONS_IN_FRENCH {
  return Object.hasOwn(OPERATIONS_IN_FRENCH, operation);
}
