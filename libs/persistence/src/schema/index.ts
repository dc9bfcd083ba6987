export { isBehind, migrate, type MigrateOptions } from './migrate';
export { ensureRoles, refuseUnsafeRole } from './roles';
export { refuseDemoAccounts } from './refuse-demo-accounts';
export { StartRefused } from './start-refused';
