import type { CanonicalFunction } from '../directory';
import type { Turn, WhoseTurn } from '../prescription';

/** Who stands around a request: situations, a person, units. Null where nobody does. */
export interface RequestPlace {
  pivot: string | null;
  relay: string | null;
  prescriber: string;
  prescriberUnit: number;
  practiceUnit: number | null;
}

export interface RequestViewer {
  situationId: string;
  personId: string;
  function: CanonicalFunction;
  prescriber: boolean;
  unitIds: readonly number[];
}

/**
 * Whether this person is waited for. 'mine': their own step. 'as-next': the limit has passed and it also appears at their place.
 * A practice without an account is called by the pivot nurse.
 */
export function requestWaitsFor(turn: WhoseTurn, place: RequestPlace, viewer: RequestViewer): 'mine' | 'as-next' | null {
  const step: Turn = turn.of === 'practice' && place.practiceUnit === null ? { function: 'pivot-nurse', of: 'pathway' } : turn;
  if (stands(step, place, viewer)) return step === turn ? 'mine' : 'as-next';
  return turn.overdueShownTo && stands(turn.overdueShownTo, place, viewer) ? 'as-next' : null;
}

function stands(turn: Turn, place: RequestPlace, viewer: RequestViewer): boolean {
  if (turn.function !== viewer.function) return false;
  switch (turn.of) {
    case 'pathway':
      return place.pivot === null || place.pivot === viewer.situationId || place.relay === viewer.situationId;
    case 'prescriber':
      return place.prescriber === viewer.personId;
    case 'practice':
      return place.practiceUnit !== null && viewer.unitIds.includes(place.practiceUnit);
    case 'unit':
      return turn.function !== 'physician' || (viewer.prescriber && viewer.unitIds.includes(place.prescriberUnit));
  }
}
