import { grouped } from './grouped';
import { dayOf } from './visit';

/** Why a visit is not in the file. Until one is chosen the visit stays on the plan. */
export const ABSENCE_REASONS = ['postponed', 'cancelled', 'in-hospital', 'deceased', 'transferred', 'forgotten'] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/** A reason that takes the visit off the plan. 'forgotten' says that the file is wrong: the visit stays. */
export type CancelReason = Exclude<AbsenceReason, 'forgotten'>;

/** 'deceased' cancels, and opens a declaration, in two steps: somebody else must confirm before anybody is told. */
export const opensDeclaration = (reason: CancelReason): boolean => reason === 'deceased';

export type AbsenceDecision = { stays: true; why: 'no-reason' | 'forgotten' } | { stays: false; reason: CancelReason };

export function decideAbsence(reason: AbsenceReason | null | undefined): AbsenceDecision {
  if (!reason) return { stays: true, why: 'no-reason' };
  return reason === 'forgotten' ? { stays: true, why: 'forgotten' } : { stays: false, reason };
}

/** What must be confirmed by itself before so many visits leave the plan. `count` is part of it: confirming four is not confirming five. */
export type AbsenceConfirmation =
  | { kind: 'more-than-three'; count: number }
  | { kind: 'share-of-day'; day: string; count: number; planned: number }
  | { kind: 'whole-day'; day: string; count: number };

/** One more than this many cancellations in a sending is asked about. */
const FEW = 3;
/** 20 % of the planned visits of a day, counted in whole numbers: 35 × 0.2 is more than 7 in floating point. */
const ONE_IN = 5;

/** @param plannedByDay visits to come inside the coverage, by 'YYYY-MM-DD', before the sending. */
export function confirmationsNeeded(
  absences: readonly { start: string }[],
  plannedByDay: ReadonlyMap<string, number>,
): AbsenceConfirmation[] {
  const needed: AbsenceConfirmation[] = absences.length > FEW ? [{ kind: 'more-than-three', count: absences.length }] : [];
  const days = [...grouped(absences, ({ start }) => dayOf(start))].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [day, { length: count }] of days) {
    const planned = plannedByDay.get(day) ?? count;
    if (count >= planned) needed.push({ kind: 'whole-day', day, count });
    else if (count * ONE_IN >= planned) needed.push({ kind: 'share-of-day', day, count, planned });
  }
  return needed;
}

/** What a person confirms, as one word: 'more-than-three:4', 'share-of-day:2026-11-24:2', 'whole-day:2026-11-24:8'. */
export function confirmationKey(confirmation: AbsenceConfirmation): string {
  const day = confirmation.kind === 'more-than-three' ? '' : `:${confirmation.day}`;
  return `${confirmation.kind}${day}:${confirmation.count}`;
}

export function visitsByDay(visits: readonly { start: string }[]): Map<string, number> {
  return new Map([...grouped(visits, ({ start }) => dayOf(start))].map(([day, list]) => [day, list.length]));
}
