import { addDays } from '@jalon/domain/calendar';
import type { HomeCareLine } from '@jalon/domain/continuity';
import { isDaily, sessionDaysOf, type PrescriptionLine } from '@jalon/domain/prescription';

export interface PrescriptionFacts {
  prescriptionId: string;
  lines: PrescriptionLine[];
}

/** Days ahead in which care at home and visits are compared. */
const AHEAD = 8;

/** Daily care finds its hour beside a visit: only care on days of its own can fall on one. */
export function homeCareOf(prescriptions: readonly PrescriptionFacts[], today: string): HomeCareLine[] {
  const horizon = addDays(today, AHEAD);
  return prescriptions.flatMap(({ prescriptionId, lines }) =>
    lines.map(({ act, start, end, frequency }): HomeCareLine => {
      const days = isDaily(frequency) ? [] : (sessionDaysOf({ frequency, start, end }) ?? []);
      const near = days.map(({ date }) => date).filter((date) => date >= today && date <= horizon);
      return { prescriptionId, act, from: start, until: end, days: near };
    }),
  );
}
