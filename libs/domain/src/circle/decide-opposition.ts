import { isIsoDate, type IsoDate } from '../calendar';
import { ok, refuse, type Result } from '../result';

/** What the patient said, the day it was said, and how it is known. */
export interface PatientsWord {
  on: string;
  how: string;
}

export interface OppositionFacts {
  /** An opposition to this unit or person stands. */
  stands: boolean;
  /** Somebody else would still follow the patient. */
  othersRemain: boolean;
  today: IsoDate;
}

export type OppositionRefusal =
  | { code: 'how-missing' }
  | { code: 'not-a-date' }
  | { code: 'date-to-come' }
  | { code: 'already-opposed' }
  | { code: 'not-opposed' }
  | { code: 'last-member' };

/** The patient opposes without a reason to give; only nobody at all to follow her stands in the way. */
export function decideOpposition(word: PatientsWord, facts: OppositionFacts): Result<PatientsWord, OppositionRefusal> {
  if (facts.stands) return refuse({ code: 'already-opposed' });
  if (!facts.othersRemain) return refuse({ code: 'last-member' });
  return decideWord(word, facts.today);
}

/** Nobody but the patient opens again what she closed: her word, its day, and how it was given. */
export function decideLifting(
  word: PatientsWord,
  { stands, today }: Pick<OppositionFacts, 'stands' | 'today'>,
): Result<PatientsWord, OppositionRefusal> {
  return stands ? decideWord(word, today) : refuse({ code: 'not-opposed' });
}

/** Who said so and how, on a day that has come. */
export function decideWord({ on, how }: PatientsWord, today: IsoDate): Result<PatientsWord, OppositionRefusal> {
  if (!how.trim()) return refuse({ code: 'how-missing' });
  if (!isIsoDate(on)) return refuse({ code: 'not-a-date' });
  if (on > today) return refuse({ code: 'date-to-come' });
  return ok({ on, how: how.trim() });
}
