import { sees, type Actor } from '@jalon/access';
import { addMinutes, type Instant } from '@jalon/domain/calendar';
import { todayOf, type Tx } from '@jalon/persistence';
import { emergencyStanding } from '@jalon/persistence/circle';
import {
  appointmentsOf,
  fileHead,
  historyOf,
  prescriptionOf,
  type FileAppointmentRow,
  type FileHead,
  type FilePrescriptionRow,
  type HistoryRow,
} from '@jalon/persistence/patient';
import { readAround, type Around } from './file-administrative';
import { readCoordination, type CoordinationRows } from './file-coordination';

/** So many on the page; « Tout voir » asks for more. */
const LATEST = 5;

/** All that a file shows, as it was read, for whom and when: a section that she does not see is null. */
export interface FileRows {
  actor: Actor;
  now: Instant;
  today: string;
  head: FileHead;
  emergencyUntil: string | null;
  around: Around | null;
  appointments: FileAppointmentRow[] | null;
  coordination: CoordinationRows | null;
  prescription: FilePrescriptionRow | null;
  history: HistoryRow[];
}

/** One wait for the head and all sections: each is its own statement, under the policies of its own tables. */
export async function readRows(tx: Tx, id: string): Promise<FileRows | null> {
  const { actor, now } = tx;
  const today = todayOf(tx);
  const [head, around, appointments, coordination, prescription, history] = await Promise.all([
    fileHead(tx, id),
    sees(actor, 'administrative') ? readAround(tx, id) : null,
    sees(actor, 'schedule') ? appointmentsOf(tx, id) : null,
    sees(actor, 'coordination') ? readCoordination(tx, id, today) : null,
    sees(actor, 'prescription') ? prescriptionOf(tx, id) : null,
    // What the page does not tell elsewhere: whoever sees no prescription reads nothing of it here either.
    historyOf(tx, id, { before: justAfter(now), limit: LATEST, isBesideThePrescription: true }),
  ]);
  if (!head) return null;
  const emergency = head.takesPart ? null : await emergencyStanding(tx, id);
  tx.journal('opened', [id], emergency ? { emergency: true } : undefined);
  const emergencyUntil = emergency?.endsAt ?? null;
  return { actor, now, today, head, emergencyUntil, around, appointments, coordination, prescription, history };
}

/** What was written in this very instant belongs to the past. */
export function justAfter(now: string): string {
  return addMinutes(now, 1);
}
