import { isJobFunction } from '@jalon/access';
import { ok, refuse } from '@jalon/domain/result';
import type { OrganisationInput } from './administration.inputs';

const IDLE = { from: 5, to: 240 };

/** How people come in, and how long an untouched page stays open. What was not said stays as it is. */
export function checkAccess({ secondFactor, idleMinutes }: OrganisationInput) {
  if (secondFactor?.some((name) => !isJobFunction(name))) return refuse({ code: 'function-unknown' as const });
  if (idleMinutes != null && !(Number.isInteger(idleMinutes) && idleMinutes >= IDLE.from && idleMinutes <= IDLE.to))
    return refuse({ code: 'setting-out-of-bounds' as const, ...IDLE });
  return ok({ ...(secondFactor && { secondFactor: [...new Set(secondFactor)] }), ...(idleMinutes != null && { idleMinutes }) });
}
