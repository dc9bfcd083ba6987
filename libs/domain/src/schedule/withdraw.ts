import { ok, refuse, type Result } from '../result';
import type { VisitChange } from './visit-change';
import { differingDetails, type VisitContent } from './visit';

/** What a sending did to one visit, as it was kept with the sending. `before` null: created; `after` null: taken off the plan. */
export interface SentEffect {
  visitId: string;
  before: VisitContent | null;
  after: VisitContent | null;
  /** The version that the sending gave to the visit. */
  versionAfter: number;
}

/** A visit as it is now; `content` null: off the plan. */
export interface VisitNow {
  version: number;
  content: VisitContent | null;
}

/** Guard each write with `version`. `to` null: the sending had created it, so it leaves the plan. */
export interface VisitToRestore {
  visitId: string;
  version: number;
  from: VisitContent | null;
  to: VisitContent | null;
}

export interface RestoreRefused {
  visitId: string;
  patientId: string;
  /** 'changed-since': another sending or a hand; 'past': the visit, or the hour that it would go back to, has begun. */
  why: 'changed-since' | 'past';
  sent: VisitContent | null;
  now: VisitContent | null;
}

export interface Withdrawal {
  restore: VisitToRestore[];
  refused: RestoreRefused[];
}

/**
 * Withdrawing is a new sending that puts back each visit that is still as the withdrawn one left it; the others are listed and left.
 * Names remembered, provisional records and waiting lines stay: they are knowledge, not plan.
 * @param now local 'YYYY-MM-DDTHH:mm'.
 */
export function decideWithdrawal(
  effects: readonly SentEffect[],
  current: ReadonlyMap<string, VisitNow>,
  now: string,
): Result<Withdrawal, { code: 'nothing-to-restore'; refused: readonly RestoreRefused[] }> {
  const withdrawal: Withdrawal = { restore: [], refused: [] };
  for (const effect of effects) {
    const { visitId, before, after, versionAfter } = effect;
    const stands = current.get(visitId);
    const patientId = (before ?? after)?.patientId ?? '';
    const why = !stands || stands.version !== versionAfter ? 'changed-since' : hasBegun(effect, now) ? 'past' : null;
    if (why) withdrawal.refused.push({ visitId, patientId, why, sent: after, now: stands?.content ?? null });
    else withdrawal.restore.push({ visitId, version: versionAfter, from: after, to: before });
  }
  return withdrawal.restore.length > 0
    ? ok(withdrawal)
    : refuse({ code: 'nothing-to-restore' as const, refused: withdrawal.refused });
}

function hasBegun({ before, after }: SentEffect, now: string): boolean {
  return [before, after].some((visit) => visit !== null && visit.start < now);
}

/** The same words as for a sending, so that the same people are told in the same way. */
export function changesOfWithdrawal(withdrawal: Withdrawal): VisitChange[] {
  return withdrawal.restore.flatMap(({ visitId, from, to }): VisitChange[] => {
    const patientId = (to ?? from)?.patientId;
    if (patientId === undefined) return [];
    const change = { patientId, visitId, before: from, after: to, details: [], reason: null };
    if (!from) return [{ ...change, kind: 'added' }];
    if (!to) return [{ ...change, kind: 'cancelled', reason: 'withdrawn' }];
    return [{ ...change, kind: from.start === to.start ? 'changed' : 'moved', details: differingDetails(from, to, new Set()) }];
  });
}
