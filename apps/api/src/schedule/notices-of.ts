import type { SentNotice } from '@jalon/persistence/schedule';
import type { Told } from './told-of-sending';

/** One message an addressee, each change with the visit before and after. */
export function noticesOf(told: readonly Told[], circleOf: (patientId: string) => string): SentNotice[] {
  return told.map((one) => ({
    unitId: one.unitId,
    situation: one.situation,
    ackWanted: one.acknowledge,
    items: one.changes.map(({ patientId, visitId, kind, before, after, reason }) => ({
      ...{ patientId, circleId: circleOf(patientId), what: kind, visitId },
      data: { before, after, reason, why: one.why },
    })),
  }));
}
