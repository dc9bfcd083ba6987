import { isIsoDate, type IsoDate } from '../calendar';
import { ok, refuse, type Result } from '../result';

/** 'said': somebody says so, nothing has stopped and nobody is told. 'confirmed': all has stopped. 'undone': it was a mistake. */
export type DeathState = 'said' | 'confirmed' | 'undone';
export type DeathAct = 'say' | 'confirm' | 'undo';

export interface DeathTransition {
  act: DeathAct;
  from: DeathState | null;
  to: DeathState;
  needs: 'date-and-source' | 'nothing' | 'reason';
}

/** Two steps, each taken back: a word on the telephone stops nothing yet, and a mistake restores what it stopped. */
export const DEATH_TRANSITIONS: readonly DeathTransition[] = [
  { act: 'say', from: null, to: 'said', needs: 'date-and-source' },
  { act: 'say', from: 'undone', to: 'said', needs: 'date-and-source' },
  { act: 'confirm', from: 'said', to: 'confirmed', needs: 'nothing' },
  { act: 'undo', from: 'said', to: 'undone', needs: 'reason' },
  { act: 'undo', from: 'confirmed', to: 'undone', needs: 'reason' },
];

/** Who or what it is known from. */
export const DEATH_SOURCES = ['relatives', 'hospital', 'town', 'registry', 'schedule'] as const;
export type DeathSource = (typeof DEATH_SOURCES)[number];

export type DeathRefusal =
  | { code: 'death-already'; state: DeathState | null }
  | { code: 'not-a-date' }
  | { code: 'date-to-come' }
  | { code: 'source-missing' }
  | { code: 'reason-missing' };

export interface DeathGesture {
  act: DeathAct;
  diedOn?: string | null;
  source?: string | null;
  reason?: string | null;
}

export function moveDeath(state: DeathState | null, gesture: DeathGesture, today: IsoDate): Result<DeathState, DeathRefusal> {
  const transition = DEATH_TRANSITIONS.find(({ act, from }) => act === gesture.act && from === state);
  if (!transition) return refuse({ code: 'death-already' as const, state });
  if (transition.needs === 'date-and-source') {
    const { diedOn, source } = gesture;
    if (!diedOn || !isIsoDate(diedOn)) return refuse({ code: 'not-a-date' as const });
    if (diedOn > today) return refuse({ code: 'date-to-come' as const });
    if (!DEATH_SOURCES.some((one) => one === source)) return refuse({ code: 'source-missing' as const });
  }
  if (transition.needs === 'reason' && !gesture.reason?.trim()) return refuse({ code: 'reason-missing' as const });
  return ok(transition.to);
}
