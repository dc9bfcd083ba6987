export { CANONICAL_FUNCTIONS, type CanonicalFunction } from './canonical-function';
export { checkUnitSettings, type UnitSettings, type UnitSettingsRefusal } from './unit-settings';
export { functionInFrench, FUNCTIONS_IN_ENGLISH, FUNCTIONS_IN_FRENCH } from './function-names';
