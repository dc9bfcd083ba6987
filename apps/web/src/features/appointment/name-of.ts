import type { Appointment } from './operations';
import type { AppointmentWords } from './words';

/** « Scanner thoracique », « R-mini-CHOP C3 J1 », or the kind when nothing more is known. */
export function nameOf(t: AppointmentWords, { label, treatment, cycle, cycleDay, kind }: Appointment): string {
  if (label) return label;
  if (!treatment) return t(kind as 'other');
  return [treatment, cycle && `C${cycle}`, cycleDay && `J${cycleDay}`].filter(Boolean).join(' ');
}
