import type { Actor } from './actor';
import { sees } from './actor';
import { holds, type Permission } from './permissions';

/** The facts an answer may rest on: loaded by the service, under the actor's own policies. */
export interface Facts {
  /** The unit that the act concerns. */
  unit?: number;
}

export type Answer = { may: true } | { may: false; why: 'function' | 'unit' | 'prescriber' };

/** What an act asks besides the function. The proof drops each in turn, and wants to be told. */
export const RULES: Partial<Record<Permission, (actor: Actor, facts: Facts) => Answer>> = {
  'visit.decide': (actor) => (actor.prescriber ? { may: true } : { may: false, why: 'prescriber' }),
  'schedule.send': (actor, { unit }) =>
    unit === undefined || actor.units.includes(unit) ? { may: true } : { may: false, why: 'unit' },
};

/** Second net: may this actor do this act, given these facts? Pure, used by the API before the act and by the web to offer it. */
export function may(actor: Actor, permission: Permission, facts: Facts = {}): Answer {
  if (!holds(actor.function, permission)) return { may: false, why: 'function' };
  return RULES[permission]?.(actor, facts) ?? { may: true };
}

/** Field rights are structural: a section is answered or null, decided once. */
export function section<T>(actor: Actor, dataClass: Parameters<typeof sees>[1], value: T): T | null {
  return sees(actor, dataClass) ? value : null;
}
