import { Injectable } from '@nestjs/common';
import type { Acting, Tx } from '@jalon/persistence';
import {
  addresseesOf,
  inboxOf,
  messagesOfPatient,
  messagesSent,
  noticeItems,
  whomToWrite,
  type MessageRow,
} from '@jalon/persistence/transmission';
import { Clock } from '../platform/clock';
import { fileMessage, inboxItem } from './as-read';
import type { FileMessage, Inbox, Whom } from './transmission.types';

const PAGE = 50;
const ON_FILE = 40;

/** What was sent, as its readers and its sender see it. */
@Injectable()
export class ReadingService {
  constructor(private readonly clock: Clock) {}

  inbox(acting: Acting, view: string, before: string | null): Promise<Inbox> {
    return acting.read(async (tx) => {
      const rows = await inboxOf(tx, view === 'all' ? 'all' : 'waiting', before ?? 'infinity', PAGE + 1);
      const shown = rows.slice(0, PAGE);
      const items = await noticeItems(
        tx,
        shown.flatMap(({ noticeId }) => (noticeId === null ? [] : [noticeId])),
      );
      const patients = [...shown, ...items].flatMap(({ patientId }) => (patientId === null ? [] : [patientId]));
      if (patients.length) tx.journal('listed', patients);
      return { items: shown.map((row) => inboxItem(row, items)), more: rows.length > PAGE };
    });
  }

  sent(acting: Acting, before: string | null): Promise<FileMessage[]> {
    return acting.read(async (tx) => this.withAddressees(tx, await messagesSent(tx, before ?? 'infinity', PAGE), 'listed'));
  }

  ofPatient(acting: Acting, patient: string): Promise<FileMessage[]> {
    return acting.read(async (tx) => this.withAddressees(tx, await messagesOfPatient(tx, patient, ON_FILE), 'opened'));
  }

  whom(acting: Acting, patient: string): Promise<Whom[]> {
    return acting.read(async (tx) => {
      const rows = await whomToWrite(tx, patient, this.clock.today(tx.actor.timeZone));
      if (rows.length) tx.journal('listed', [patient]);
      return rows;
    });
  }

  private async withAddressees(tx: Tx, rows: MessageRow[], kind: 'listed' | 'opened'): Promise<FileMessage[]> {
    const addressees = await addresseesOf(
      tx,
      rows.map(({ id }) => id),
    );
    if (rows.length)
      tx.journal(
        kind,
        rows.map(({ patientId }) => patientId),
      );
    return rows.map((row) => fileMessage(row, addressees));
  }
}
