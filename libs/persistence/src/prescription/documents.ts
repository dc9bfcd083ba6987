import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../transaction';
import type { Held } from './write-request';

export type DocumentKind = 'signed-prescription' | 'prescription' | 'photo' | 'letter';

export interface NewDocument extends Held {
  kind: DocumentKind;
  /** The request that a photo was attached to. */
  requestId: string | null;
  name: string;
  mime: string;
  bytes: Uint8Array;
}

export interface DocumentHead {
  id: string;
  patientId: string;
  kind: DocumentKind;
  name: string;
  mime: string;
  size: number;
}

export async function insertDocument(tx: Tx, document: NewDocument): Promise<string> {
  const id = uuidv7();
  await tx.em.query(
    `insert into document (id, patient_id, circle_id, unit_id, kind, name, mime, size, sha256, bytes, at, by_situation, request_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      id,
      document.patientId,
      document.circleId,
      document.unitId,
      document.kind,
      document.name,
      document.mime,
      document.bytes.length,
      createHash('sha256').update(document.bytes).digest('hex'),
      Buffer.from(document.bytes),
      tx.now,
      tx.actor.situation,
      document.requestId,
    ],
  );
  return id;
}

const WITH_BYTES = {
  name: 'document-with-bytes',
  text: `select id, patient_id as "patientId", kind, name, mime, size, bytes from document where id = $1`,
};
const HEAD = {
  name: 'document-head',
  text: 'select id, patient_id as "patientId", kind, name, mime, size from document where id = $1',
};

export async function documentWithBytes(tx: Tx, id: string): Promise<(DocumentHead & { bytes: Buffer }) | null> {
  return (await tx.sql<DocumentHead & { bytes: Buffer }>(WITH_BYTES, [id]))[0] ?? null;
}

export async function documentHead(tx: Tx, id: string): Promise<DocumentHead | null> {
  return (await tx.sql<DocumentHead>(HEAD, [id]))[0] ?? null;
}
