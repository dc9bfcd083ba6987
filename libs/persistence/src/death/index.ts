export { confirmDeath, deathOf, deceasedWritten, sayDeath, undoDeath, whyNothingMore, type DeathRow } from './death-rows';
export { countStops, restoreAll, stopAll, type Stopped, type StoppedKind, type StoppedRow } from './stop-all';
