import type { CancelReason } from './absences';
import type { SendingPlan } from './sending-plan';
import { dayOf, type VisitContent, type VisitDetail } from './visit';
import { addDays } from '../calendar';

/** What a sending (or its withdrawal) does to one visit, as those whom it concerns read it. */
export interface VisitChange {
  patientId: string;
  /** Null for a visit that the sending creates. */
  visitId: string | null;
  kind: 'added' | 'moved' | 'changed' | 'cancelled';
  before: VisitContent | null;
  after: VisitContent | null;
  details: readonly VisitDetail[];
  reason: CancelReason | 'withdrawn' | null;
}

/** @param idOf gives a newcomer's key its patient id, once the provisional record is written. */
export function changesOf(plan: SendingPlan, idOf: (patientId: string) => string = (id) => id): VisitChange[] {
  const rewritten = { before: null, after: null, details: [], reason: null } as const;
  return [
    ...plan.create.map(({ content }): VisitChange => {
      const patientId = idOf(content.patientId);
      return { ...rewritten, patientId, visitId: null, kind: 'added', after: { ...content, patientId } };
    }),
    ...[...plan.move, ...plan.update].map(({ before, after, details }): VisitChange => ({
      ...rewritten,
      patientId: before.patientId,
      visitId: before.id,
      kind: before.start === after.start ? 'changed' : 'moved',
      before,
      after,
      details,
    })),
    ...plan.cancel.map(({ before, reason }): VisitChange => ({
      ...rewritten,
      patientId: before.patientId,
      visitId: before.id,
      kind: 'cancelled',
      before,
      reason,
    })),
  ];
}

/** The blood test is taken about 48 h before the visit (facts §6). */
export function bloodTestDay(visit: Pick<VisitContent, 'start'>): string {
  return addDays(dayOf(visit.start), -2);
}

/** A blood test on another day than planned, no longer needed, or needed after all. A new visit brings a blood test: it moves none. */
export function movesBloodTest({ kind, before, after }: VisitChange): boolean {
  if (!before || kind === 'added') return false;
  const [was, is] = [before.bloodTest === 'yes', after?.bloodTest === 'yes'];
  if (was !== is) return true;
  return was && after !== null && dayOf(before.start) !== dayOf(after.start);
}

/** The days that the change concerns: where the visit stood, where it stands. */
export function daysOf({ before, after }: VisitChange): string[] {
  return [...new Set([before, after].flatMap((visit) => (visit ? [dayOf(visit.start)] : [])))];
}
