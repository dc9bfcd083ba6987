export { CANONICAL_FUNCTIONS, type CanonicalFunction } from './canonical-function';
export { checkUnitSettings, type UnitSettings, type UnitSettingsRefusal } from './unit-settings';
