import type { Actor } from './actor';
import { sees } from './actor';
import { holds, type Permission } from './permissions';

/** The facts an answer may rest on: loaded by the service, under the actor's own policies. */
export interface Facts {
  /** The unit that holds the row, when there is a row. */
  unit?: number;
  /** The person the act would be signed by, or the prescription's prescriber. */
  prescriber?: string;
  /** The situation or person a thing is addressed to. */
  toSituation?: string | null;
  toUnit?: number | null;
}

export type Answer = { may: true } | { may: false; why: 'function' | 'unit' | 'prescriber' | 'addressee' };

/** Second net: may this actor do this act, given these facts? Pure, used by the API before the act and by the web to offer it. */
export function may(actor: Actor, permission: Permission, facts: Facts = {}): Answer {
  if (!holds(actor.function, permission)) return { may: false, why: 'function' };
  switch (permission) {
    case 'prescription.sign':
      return actor.prescriber ? { may: true } : { may: false, why: 'prescriber' };
    case 'schedule.send':
    case 'visit.own-plan':
      return facts.unit === undefined || actor.units.includes(facts.unit) ? { may: true } : { may: false, why: 'unit' };
    case 'visit.decide':
      return actor.prescriber ? { may: true } : { may: false, why: 'prescriber' };
    case 'prescription.prepare':
      return facts.unit === undefined || actor.units.includes(facts.unit) ? { may: true } : { may: false, why: 'unit' };
    default:
      return { may: true };
  }
}

/** Field rights are structural: a section is answered or null, decided once. */
export function section<T>(actor: Actor, dataClass: Parameters<typeof sees>[1], value: T): T | null {
  return sees(actor, dataClass) ? value : null;
}
