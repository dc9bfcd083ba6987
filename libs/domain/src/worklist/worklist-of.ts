import { compareReasons, compareRows } from './order';
import type { Reason, Row, RowSeverity } from './types';

export interface PatientReason {
  patientId: string | null;
  reason: Reason;
}

/** One row a patient with all their reasons, in order; what is about no patient stands each on its own row. */
export function worklistOf(reasons: readonly PatientReason[]): Row[] {
  const byPatient = new Map<string, Reason[]>();
  const alone: Row[] = [];
  for (const { patientId, reason } of reasons) {
    if (patientId === null) alone.push(rowOf(null, [reason]));
    else byPatient.set(patientId, [...(byPatient.get(patientId) ?? []), reason]);
  }
  return [...[...byPatient].map(([patientId, theirs]) => rowOf(patientId, theirs)), ...alone].sort(compareRows);
}

function rowOf(patientId: string | null, reasons: readonly Reason[]): Row {
  const ordered = withoutAnswered(withoutRepeats(reasons)).sort(compareReasons);
  const severity: RowSeverity = ordered[0]?.severity ?? 0;
  return { patientId, severity, reasons: ordered };
}

/** The same record for the same reason, found by two ways (the plan and the pathway), is said once, in its graver form. */
function withoutRepeats(reasons: readonly Reason[]): Reason[] {
  const kept = new Map<string, Reason>();
  for (const reason of reasons) {
    const key = `${reason.code} ${reason.about.kind} ${reason.about.id}`;
    const earlier = kept.get(key);
    if (!earlier || compareReasons(reason, earlier) < 0) kept.set(key, reason);
  }
  return [...kept.values()];
}

/** A visit that was told as seen asks to be confirmed, not to be given a date. */
function withoutAnswered(reasons: readonly Reason[]): Reason[] {
  const confirmed = reasons.flatMap(({ code, data }) => (code === 'task-due' && data.confirms ? [data.confirms] : []));
  return reasons.filter(({ about }) => about.kind !== 'milestone' || !confirmed.includes(about.id));
}
