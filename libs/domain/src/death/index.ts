export {
  DEATH_SOURCES,
  DEATH_TRANSITIONS,
  moveDeath,
  type DeathAct,
  type DeathGesture,
  type DeathRefusal,
  type DeathSource,
  type DeathState,
  type DeathTransition,
} from './death-states';
