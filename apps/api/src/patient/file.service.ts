import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { sees } from '@jalon/access';
import { addMinutes } from '@jalon/domain/calendar';
import { todayOf, type Acting, type Tx } from '@jalon/persistence';
import { emergencyStanding } from '@jalon/persistence/circle';
import { appointmentsOf, fileHead, historyOf, mergedInto, prescriptionOf, whoOpened } from '@jalon/persistence/patient';
import { administrativeOf, readAround } from './file-administrative';
import { readAppointment, type ReadAppointment } from './file-appointment';
import { readCoordination } from './file-coordination';
import type { FileClinical, FileSchedule, HistoryEntry, PatientFile } from './file.types';

/** So many on the page; « Tout voir » asks for more. */
const LATEST = 5;
const PAGE = 60;

@Injectable()
export class FileService {
  /** The file, section by section; null for a patient that does not exist and for one that is not the actor's, alike. */
  patientFile(acting: Acting, id: string): Promise<PatientFile | null> {
    return acting.read(async (tx) => {
      if (!validate(id)) return null;
      const file = await readFile(tx, id);
      if (file) return file;
      // An old address, of a record that was merged since, leads to the one that is kept.
      const kept = await mergedInto(tx, id);
      return kept ? readFile(tx, kept) : null;
    });
  }

  /** What happened before an instant, the latest first. */
  patientHistory(acting: Acting, id: string, before: string | null): Promise<HistoryEntry[]> {
    return acting.read(async (tx) => {
      if (!(await fileHead(tx, id))) return [];
      const entries = await historyOf(tx, id, { before: before ?? justAfter(tx.now), limit: PAGE });
      if (entries.length > 0) tx.journal('opened', [id]);
      return entries;
    });
  }

  /** Who opened the file, for those who take part in the care: the patient may ask any of them. */
  whoOpened(acting: Acting, id: string, before: string | null) {
    return acting.read(async (tx) => {
      if (!(await fileHead(tx, id))) return [];
      const entries = await whoOpened(tx, id, before ?? justAfter(tx.now), PAGE);
      if (entries.length > 0) tx.journal('opened', [id]);
      return entries;
    });
  }
}

async function readFile(tx: Tx, id: string): Promise<PatientFile | null> {
  const { actor } = tx;
  const today = todayOf(tx);
  const seesDecision = sees(actor, 'coordination');
  const reading = sees(actor, 'schedule') ? readAppointments(tx, id, seesDecision) : null;
  const visits = async () => (await reading)?.flatMap(({ visit }) => (visit ? [visit] : [])) ?? [];
  // One wait for the head and all sections: each is its own statement, under the policies of its own tables.
  const [head, around, appointments, coordination, prescription, history] = await Promise.all([
    fileHead(tx, id),
    sees(actor, 'administrative') ? readAround(tx, id) : null,
    reading,
    sees(actor, 'coordination') ? readCoordination(tx, { patientId: id, today, visits: visits(), unitsToCall: [] }) : null,
    sees(actor, 'prescription') ? prescriptionOf(tx, id) : null,
    latest(tx, id),
  ]);
  if (!head) return null;
  const emergency = head.takesPart ? null : await emergencyStanding(tx, id);
  tx.journal('opened', [id], emergency ? { emergency: true } : undefined);
  const schedule: FileSchedule | null = appointments && { appointments: appointments.map(({ shown }) => shown) };
  const clinical: FileClinical | null = sees(actor, 'clinical')
    ? { notes: coordination?.calls.flatMap((call) => (call.note ? [{ callId: call.id, note: call.note }] : [])) ?? [] }
    : null;
  return {
    id,
    takesPart: head.takesPart,
    emergencyUntil: emergency?.endsAt ?? null,
    administrative: around && administrativeOf(head, around, today),
    schedule,
    coordination: coordination?.section ?? null,
    prescription: prescription && { ...prescription, toldSign: clinical ? prescription.toldSign : null },
    clinical,
    history,
  };
}

async function readAppointments(tx: Tx, id: string, seesDecision: boolean): Promise<ReadAppointment[]> {
  return (await appointmentsOf(tx, id)).map((row) => readAppointment(row, tx.actor, tx.now, seesDecision));
}

/** What the page does not tell elsewhere: whoever sees no prescription reads nothing of it here either. */
function latest(tx: Tx, id: string) {
  return historyOf(tx, id, { before: justAfter(tx.now), limit: LATEST, isBesideThePrescription: true });
}

/** What was written in this very instant belongs to the past. */
function justAfter(now: string): string {
  return addMinutes(now, 1);
}
