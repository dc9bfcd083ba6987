import type { CanonicalFunction } from '../directory';
import type { RequestState } from './change-request-states';
import type { Turn, WhoseTurn } from './whose-turn';

/** Where a request may wait: the people and units that stand behind the words of the step table. */
export interface RequestPlace {
  /** Situations of the pathways' pivots and of their replacements; empty when the reader may not know them, or there is none. */
  pivots: readonly string[];
  /** Units of the prescriber, and the one whose secretary prepares. */
  prescriber: string;
  prescriberUnits: readonly number[];
  /** Null for a practice without an account: what waits for it waits for the nurse who took the call. */
  practiceUnit: number | null;
  askedBy: string;
}

export interface RequestReader {
  function: CanonicalFunction;
  person: string;
  situation: string;
  units: readonly number[];
  mayPrescribe: boolean;
}

/** mine: it waits for me. overdue: it waits for somebody else and the time has passed, so I see it too. elsewhere: I follow it. */
export type InWhoseHands = 'mine' | 'overdue' | 'elsewhere';

export function inWhoseHands(turn: WhoseTurn | null, place: RequestPlace, reader: RequestReader): InWhoseHands {
  if (!turn) return 'elsewhere';
  if (isTurnOf(turn, place, reader)) return 'mine';
  return turn.overdueShownTo && isTurnOf(turn.overdueShownTo, place, reader) ? 'overdue' : 'elsewhere';
}

function isTurnOf(turn: Turn, place: RequestPlace, reader: RequestReader): boolean {
  const sharesUnit = (units: readonly number[]) => units.some((unit) => reader.units.includes(unit));
  switch (turn.of) {
    case 'pathway':
      return reader.function === turn.function && (place.pivots.length === 0 || place.pivots.includes(reader.situation));
    case 'prescriber':
      return reader.person === place.prescriber;
    case 'practice':
      if (place.practiceUnit !== null) return reader.function === turn.function && reader.units.includes(place.practiceUnit);
      return reader.situation === place.askedBy || isTurnOf({ function: 'pivot-nurse', of: 'pathway' }, place, reader);
    case 'unit':
      if (turn.function === 'physician') return reader.mayPrescribe && sharesUnit(place.prescriberUnits);
      return reader.function === turn.function && (turn.function === 'pivot-nurse' || sharesUnit(place.prescriberUnits));
  }
}

/** States in which a request is still on its way, for lists of what is followed. */
export const FOLLOWED_STATES: readonly RequestState[] = [
  'requested',
  'returned',
  'verified',
  'prepared',
  'signed',
  'refused',
  'sent',
];
