import type { SendingPlan, SendingPreview } from '@jalon/domain/schedule';
import type { StandingVisit, VisitRewritten } from '@jalon/persistence/schedule';
import type { SendingFacts } from './sending-facts';
import { contentOfVisit, type Standing } from './what-stands';

/** The visits that a sending moves, changes or takes off the plan. */
export function rewritesOf({ planned }: SendingFacts, plan: SendingPlan, stands: Standing): VisitRewritten[] {
  const known = new Map(planned.map((visit) => [visit.id, visit]));
  const rewritten = [...plan.move, ...plan.update].flatMap(({ rowId, before, after }): VisitRewritten[] => {
    const visit = known.get(before.id);
    if (!visit) return [];
    const event = before.start === after.start ? 'changed' : 'moved';
    return [{ ...stands.ofRewritten(rowId, visit, after), ...standing(visit), event, mark: null, reason: null }];
  });
  const cancelled = plan.cancel.flatMap(({ before, reason }): VisitRewritten[] => {
    const visit = known.get(before.id);
    if (!visit) return [];
    const left = { ...standing(visit), status: 'cancelled' as const, statusReason: reason };
    return [{ ...stands.unchanged(visit), ...left, event: 'cancelled', mark: null, reason }];
  });
  return [...rewritten, ...cancelled];
}

/** « Absente du fichier » is marked once, and cleared when the visit is in the file again or the file is said to be wrong. */
export function absenceMarks(
  { planned }: SendingFacts,
  { comparison }: SendingPreview,
  plan: SendingPlan,
  stands: Standing,
): VisitRewritten[] {
  const known = new Map(planned.map((visit) => [visit.id, visit]));
  const marks: VisitRewritten[] = [];
  for (const { visit: kept, why } of plan.keep) {
    const visit = known.get(kept.id);
    if (visit && why === 'no-reason' && !visit.absentSince) marks.push(marked(visit, stands, true));
    if (visit && why !== 'no-reason' && visit.absentSince) marks.push(marked(visit, stands, false));
  }
  for (const pair of comparison.unchanged) {
    const visit = known.get(pair.visit.id);
    if (visit?.absentSince) marks.push(marked(visit, stands, false));
  }
  return marks;
}

function marked(visit: StandingVisit, stands: Standing, absent: boolean): VisitRewritten {
  const state = { ...stands.unchanged(visit), ...standing(visit) };
  return { ...state, absent, event: null, mark: absent ? 'absent' : null, reason: null };
}

function standing(visit: StandingVisit) {
  return {
    id: visit.id,
    version: visit.version,
    status: 'planned' as const,
    statusReason: null,
    absent: false,
    before: contentOfVisit(visit),
  };
}
