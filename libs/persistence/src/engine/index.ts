export { asEngine } from './as-engine';
