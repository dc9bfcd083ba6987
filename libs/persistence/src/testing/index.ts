export { Builder, actingAs, type BuiltPatient, type Worker } from './builders';
export { freshDatabase, type FreshDatabase } from './fresh-database';
