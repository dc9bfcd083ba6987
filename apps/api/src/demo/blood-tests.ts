import { addDays } from '@jalon/domain/calendar';
import { columnOf } from './past-visits';
import type { Scene } from './scene';
import type { Lab } from './visit-rows';

const NONE: Lab = { state: 'none', requestedAt: null, receivedAt: null };

/** Where the blood test of a visit stands, as a unit that works well has it: in hand for the two next days, asked for after. */
export function labOf(scene: Scene, day: string, needed: 'yes' | 'no', rank: number): Lab {
  if (needed === 'no') return NONE;
  const { time } = scene;
  const column = columnOf(scene, day);
  const requestedAt = time.before(time.at(addDays(day, -5), '10:15'));
  if (column <= 1) return { state: 'received', requestedAt, receivedAt: time.before(time.at(addDays(day, -1), '07:40'), 40) };
  if (column === 2 && rank % 3 === 0)
    return { state: 'received', requestedAt, receivedAt: time.before(time.at(addDays(day, -2), '16:20'), 70) };
  return column <= 3 || rank % 2 === 0 ? { state: 'requested', requestedAt, receivedAt: null } : { ...NONE, state: 'to-request' };
}

/** Asked for and not in: somebody must ring the laboratory. */
export function labMissing(scene: Scene, day: string): Lab {
  return { state: 'requested', requestedAt: scene.time.before(scene.time.at(addDays(day, -4), '11:30')), receivedAt: null };
}
