import { addDays, localDateOf, type TimeZone } from '@jalon/domain/calendar';
import { sessionsLeftFrom } from '@jalon/domain/prescription';
import type { ToldChangeRow, TownPatientRow } from '@jalon/persistence/worklist';
import { listedPatient, nameless } from './listed-patient';
import type { ToldChange, TownBloodTest, TownPatient } from './town.types';

/** A blood test is made about 48 h before the visit: the day to draw it when nobody wrote another. */
const DAYS_BEFORE = 2;

/** One card a patient: the hospital's coming visit, the blood test to draw, where the request stands. */
export function townPatient(row: TownPatientRow, today: string, timeZone: TimeZone): TownPatient {
  const { visitAt, prescriptionId, validUntil, requestId, requestState, pivotName } = row;
  return {
    patient: listedPatient(row.patientId, row, today) ?? nameless(row.patientId),
    visit: visitAt
      ? { at: visitAt, treatment: row.visitTreatment ?? '', arrival: row.visitArrival ?? 'unsure', hospital: row.hospital }
      : null,
    bloodTest: bloodTestOf(row, today, timeZone),
    prescription:
      prescriptionId && validUntil
        ? {
            id: prescriptionId,
            validUntil,
            lines: row.lines,
            toAcknowledge: row.toAcknowledge ?? false,
            prescriber: row.prescriber ?? '',
          }
        : null,
    request: requestId && requestState ? { id: requestId, state: requestState } : null,
    pivot: pivotName ? { name: pivotName, title: row.pivotTitle ?? '', phone: row.pivotPhone } : null,
    sessionsLeft: (row.lines ?? []).reduce((sum, line) => sum + sessionsLeftFrom(line, today), 0),
  };
}

function bloodTestOf(row: TownPatientRow, today: string, timeZone: TimeZone): TownBloodTest | null {
  const { visitAt, visitLab, bloodTestAt } = row;
  if (bloodTestAt) return { on: localDateOf(bloodTestAt, timeZone), at: bloodTestAt, state: 'requested' };
  if (!visitAt || !visitLab || visitLab === 'none') return null;
  const on = row.labDueOn ?? addDays(localDateOf(visitAt, timeZone), -DAYS_BEFORE);
  const state = visitLab === 'received' ? 'received' : on < today ? 'missing' : visitLab;
  return { on, at: null, state };
}

/** One line a patient, the newest: three moves in a morning are one piece of news. */
export function toldChangesOf(rows: readonly ToldChangeRow[], today: string): ToldChange[] {
  const newest = new Map<string, ToldChangeRow>();
  for (const row of rows) if (!newest.has(row.patientId)) newest.set(row.patientId, row);
  return [...newest.values()].map((row) => ({
    id: row.id,
    patient: listedPatient(row.patientId, row, today) ?? nameless(row.patientId),
    what: row.status === 'cancelled' ? 'cancelled' : row.what,
    at: row.at,
    startsAt: row.startsAt,
  }));
}
