export * from './actor';
export * from './functions';
export * from './may';
export * from './permissions';
export * from './purposes';
