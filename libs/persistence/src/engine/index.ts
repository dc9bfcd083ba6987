export { asEngine, asEngineAtOnce } from './as-engine';
