import type { AddresseeRow, InboxRow, MessageRow, NoticeItemRow } from '@jalon/persistence/transmission';
import type { NamedPatient } from '../identity/named-patient.type';
import type { FileMessage, InboxItem } from './transmission.types';

interface Named {
  familyName: string | null;
  givenName: string | null;
  birth: string | null;
}

export function aboutPatient(id: string, { familyName, givenName, birth }: Named): NamedPatient {
  return { id, familyName: familyName ?? '', givenName: givenName ?? '', birth };
}

const senderOf = (row: { fromName: string | null; fromTitle: string | null; fromUnit: string | null }) => ({
  name: row.fromName,
  title: row.fromTitle,
  unit: row.fromUnit,
});

export function inboxItem(row: InboxRow, items: readonly NoticeItemRow[]): InboxItem {
  return {
    ...row,
    from: senderOf(row),
    patient: row.patientId === null ? null : aboutPatient(row.patientId, row),
    items: items
      .filter(({ noticeId }) => noticeId === row.noticeId)
      .map((item) => ({ ...item, patient: aboutPatient(item.patientId, item) })),
  };
}

export function fileMessage(row: MessageRow, addressees: readonly AddresseeRow[]): FileMessage {
  return {
    ...row,
    from: senderOf(row),
    patient: aboutPatient(row.patientId, row),
    answers: row.about === 'answer' ? row.aboutId : null,
    addressees: addressees.filter(({ messageId }) => messageId === row.id),
  };
}
