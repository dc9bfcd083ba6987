import { ok, refuse, type Result } from '../result';
import {
  confirmationKey,
  confirmationsNeeded,
  decideAbsence,
  opensDeclaration,
  type AbsenceConfirmation,
  type AbsenceReason,
} from './absences';
import type { PairedRow } from './compare';
import { contentOf, rowId } from './row-of-visit';
import type { SendingPreview } from './sending';
import type { SendingPlan, VisitKept, VisitToCancel, VisitToRewrite } from './sending-plan';

export interface SendingChoices {
  /** By visit id, for the absent ones. */
  absences?: ReadonlyMap<string, AbsenceReason>;
  /** `confirmationKey` of what was confirmed by itself. */
  confirmed?: ReadonlySet<string>;
}

export type SendingRefusal =
  /** Somebody else sent, or the plan was changed by hand, since the preview: preview again. */
  | { code: 'changed-meanwhile'; previewed: number; current: number }
  | { code: 'confirmation-needed'; confirmations: readonly AbsenceConfirmation[] };

/**
 * Identity answers and the correction of the coverage are part of the preview; the reasons for absences and their confirmations are
 * given here. @param currentVersion of the unit's schedule, read under the lock of this transaction.
 */
export function decideSending(
  preview: SendingPreview,
  choices: SendingChoices,
  currentVersion: number,
): Result<SendingPlan, SendingRefusal> {
  if (currentVersion !== preview.scheduleVersion)
    return refuse({ code: 'changed-meanwhile' as const, previewed: preview.scheduleVersion, current: currentVersion });
  const { cancel, keep } = absencesOf(preview, choices);
  const confirmations = confirmationsNeeded(
    cancel.map(({ before }) => before),
    preview.plannedByDay,
  ).filter((confirmation) => !choices.confirmed?.has(confirmationKey(confirmation)));
  if (confirmations.length > 0) return refuse({ code: 'confirmation-needed' as const, confirmations });
  return ok(planOf(preview, cancel, keep));
}

function absencesOf(
  { comparison }: SendingPreview,
  { absences }: SendingChoices,
): { cancel: VisitToCancel[]; keep: VisitKept[] } {
  const cancel: VisitToCancel[] = [];
  const keep: VisitKept[] = comparison.kept.map(({ visit }) => ({ visit, why: 'row-waits' }));
  for (const { visit } of comparison.absent) {
    const decision = decideAbsence(absences?.get(visit.id));
    if (decision.stays) keep.push({ visit, why: decision.why });
    else cancel.push({ before: visit, reason: decision.reason });
  }
  return { cancel, keep };
}

function planOf(preview: SendingPreview, cancel: VisitToCancel[], keep: VisitKept[]): SendingPlan {
  const { comparison, identities, coverage, lines } = preview;
  const create = comparison.added.map((matched) => ({ rowId: rowId(matched.row), content: contentOf(preview.unitId, matched) }));
  const written = new Set([
    ...create.map((visit) => visit.rowId),
    ...[...comparison.moved, ...comparison.changed].map(({ row }) => rowId(row)),
    ...lines.add.map((line) => line.rowId),
  ]);
  const coming = new Set(create.map(({ content }) => content.patientId));
  const newRecords = identities.newcomers.filter(({ key }) => coming.has(key));
  const unneeded = new Set(identities.newcomers.map(({ key }) => key).filter((key) => !coming.has(key)));
  const planned = [...preview.plannedByDay.values()].reduce((sum, count) => sum + count, 0);
  return {
    unitId: preview.unitId,
    scheduleVersion: preview.scheduleVersion,
    coverage: { unitId: coverage.unitId, days: coverage.days, physician: coverage.physician },
    newRecords: newRecords.map(({ key, traits, rows }) => ({ key, traits, rowIds: rows.map(rowId) })),
    rememberedNames: identities.rememberedNames,
    acceptedWritings: identities.acceptedWritings.filter(({ patientId }) => !unneeded.has(patientId)),
    create,
    move: comparison.moved.map(rewrite),
    update: comparison.changed.map(rewrite),
    cancel,
    keep,
    lines,
    // The identity officer hears of a row once: when it is written or enters the waiting list, not each time the file repeats it.
    issues: identities.issues.filter((issue) => issue.rowIds.some((id) => written.has(id))),
    declarations: cancel
      .filter(({ reason }) => opensDeclaration(reason))
      .map(({ before }) => ({ patientId: before.patientId, visitId: before.id })),
    standing: planned - cancel.length + create.length,
  };
}

function rewrite({ row, visit, after, details }: PairedRow): VisitToRewrite {
  return { rowId: rowId(row), before: visit, after, details };
}
