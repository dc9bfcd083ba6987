import { v7 as uuidv7 } from 'uuid';
import type { Holder } from '../circle';
import type { Tx } from '../transaction';
import { AddresseeEntity } from './addressee.entity';
import { MessageEntity } from './message.entity';

export interface MessageToWrite {
  holder: Holder;
  body: string;
  /** The message that this one answers. */
  answers: string | null;
  to: readonly { unitId: number; situationId: string | null }[];
  ackWanted: boolean;
}

/** Writes a message and its addressees; tells the open pages of those addressed and of the writer's own unit. */
export async function writeMessage(tx: Tx, message: MessageToWrite): Promise<string> {
  const { holder, body, answers, to, ackWanted } = message;
  const id = uuidv7();
  await tx.em.insert(MessageEntity, {
    id,
    ...holder,
    about: answers ? 'answer' : 'message',
    aboutId: answers,
    body,
    fromSituation: tx.actor.situation,
    at: tx.now,
  });
  await tx.em.insert(
    AddresseeEntity,
    to.map(({ unitId, situationId }) => ({
      id: uuidv7(),
      messageId: id,
      fromUnitId: holder.unitId,
      unitId,
      situationId,
      at: tx.now,
      ackWanted,
    })),
  );
  tx.journal('wrote', [holder.patientId]);
  const units = new Set([holder.unitId, ...to.map(({ unitId }) => unitId)]);
  tx.tell(
    [...units].map((unit) => `unit:${unit}`),
    'message',
    [id],
  );
  return id;
}
