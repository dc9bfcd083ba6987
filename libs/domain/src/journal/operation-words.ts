import { OPERATIONS_IN_FRENCH } from './operations-in-french';

/** An operation of the journal that has words. */
export type NamedOperation = keyof typeof OPERATIONS_IN_FRENCH;

const isNamed = (operation: string): operation is NamedOperation => Object.hasOwn(OPERATIONS_IN_FRENCH, operation);

/**
 * What an entry of the journal did, in words: it may hold several operations. One without words shows its own name: nothing of the
 * journal is hidden for want of a translation.
 */
export function operationsInWords(
  operations: string,
  say: (operation: NamedOperation) => string = (operation) => OPERATIONS_IN_FRENCH[operation],
): string {
  return operations
    .split(', ')
    .map((name) => (isNamed(name) ? say(name) : name))
    .join(', ');
}
