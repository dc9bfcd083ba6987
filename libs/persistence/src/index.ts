export { openDataSource } from './data-source';
export * from './engine';
export * from './schema';
export * from './transaction';
