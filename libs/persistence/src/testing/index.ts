export { Builder, actingAs, type BuiltPatient, type Worker } from './builders';
export { countingSource, type CountingSource } from './counting';
export { freshDatabase, type FreshDatabase } from './fresh-database';
export { HISTORIES_NOW, LOST, playHistories, randomFrom, type Histories, type Next } from './histories';
export { historiesScene, type HistoriesScene } from './histories-scene';
