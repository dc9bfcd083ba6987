export { migrate, type MigrateOptions } from './migrate';
export { ensureRoles, refuseUnsafeRole } from './roles';
