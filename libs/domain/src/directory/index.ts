export { CANONICAL_FUNCTIONS, type CanonicalFunction } from './canonical-function';
