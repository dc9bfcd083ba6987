import { sees } from '@jalon/access';
import { administrativeOf } from './file-administrative';
import { readAppointment } from './file-appointment';
import { coordinationOf, type CoordinationRows } from './file-coordination';
import type { FileRows } from './file-rows';
import type { FileClinical, PatientFile } from './file.types';

/** The file, section by section, as it is shown now. */
export function fileOf({ actor, now, today, ...rows }: FileRows): PatientFile {
  const { head, around, coordination, prescription, history } = rows;
  const appointments = rows.appointments?.map((row) => readAppointment(row, actor, now, coordination !== null)) ?? null;
  const visits = appointments?.flatMap(({ visit }) => (visit ? [visit] : [])) ?? [];
  const clinical = sees(actor, 'clinical') ? { notes: notesOf(coordination) } : null;
  return {
    id: head.id,
    takesPart: head.takesPart,
    emergencyUntil: rows.emergencyUntil,
    administrative: around && administrativeOf(head, around, today),
    schedule: appointments && { appointments: appointments.map(({ shown }) => shown) },
    coordination: coordination && coordinationOf(coordination, visits, { now, today, timeZone: actor.timeZone }),
    prescription: prescription && { ...prescription, toldSign: clinical ? prescription.toldSign : null },
    clinical,
    history,
  };
}

function notesOf(coordination: CoordinationRows | null): FileClinical['notes'] {
  const [, , calls] = coordination ?? [null, [], []];
  return calls.flatMap(({ id, note }) => (note ? [{ callId: id, note }] : []));
}
