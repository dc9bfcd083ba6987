import { holds, type Actor } from '@jalon/access';
import type { PrescriptionRow } from '@jalon/persistence/prescription';
import { isItsPrescriber } from './who-acts-on';

export type DraftAct = 'change' | 'sign' | 'sign-in-jalon' | 'close';

/** What this person may do with a prescription that nobody signed yet. */
export function draftActsOf(actor: Actor, row: PrescriptionRow): DraftAct[] {
  const { draft } = row;
  if (!draft || draft.state === 'withdrawn' || !holds(actor.function, 'prescription.draft')) return [];
  const own = isItsPrescriber(actor, row);
  // Another prescriber writes his own: nobody signs in somebody else's place.
  if (actor.prescriber && !own) return [];
  const attaches = draft.state === 'prepared' && (own || actor.function === 'medical-secretary');
  return [
    'change',
    ...(attaches ? (['sign'] as const) : []),
    ...(attaches && own && actor.signsInJalon ? (['sign-in-jalon'] as const) : []),
    'close',
  ];
}
