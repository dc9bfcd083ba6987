export { kindInWords, KINDS_IN_ENGLISH, KINDS_IN_FRENCH } from './access-kinds';
export { operationsInWords, type NamedOperation } from './operation-words';
export { OPERATIONS_IN_ENGLISH } from './operations-in-english';
export { OPERATIONS_IN_FRENCH } from './operations-in-french';
