import { ageInYears, boundsOf, isPartialDate, type IsoDate } from '../calendar';
import type { AssessmentForm, KnownFact } from './types';

export interface KnownIdentity {
  birthDate: string | null;
  sex: string | null;
}

/** What the identity answers of a form, on that day: to be confirmed by whoever asks, never counted by itself. */
export function proposedAnswers(form: AssessmentForm, who: KnownIdentity, on: IsoDate): Record<string, 'yes' | 'no'> {
  const proposed = form.items.flatMap(({ key, known }) => {
    const holds = known ? isSo(known, who, on) : null;
    return holds === null ? [] : [[key, holds ? 'yes' : 'no'] as const];
  });
  return Object.fromEntries(proposed);
}

function isSo(known: KnownFact, { birthDate, sex }: KnownIdentity, on: IsoDate): boolean | null {
  if (known.fact === 'sex') return sex === 'M' || sex === 'F' ? sex === known.is : null;
  if (!birthDate || !isPartialDate(birthDate)) return null;
  // Known in part: answered only when every day that it may have been gives the same answer.
  const { earliest, latest } = boundsOf(birthDate);
  if (latest > on) return null;
  const [oldest, youngest] = [ageInYears(earliest, on) > known.above, ageInYears(latest, on) > known.above];
  return oldest === youngest ? oldest : null;
}
