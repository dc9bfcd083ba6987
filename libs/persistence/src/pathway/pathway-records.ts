import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Holder } from '../circle';
import type { NamedStatement, Tx } from '../transaction';

/** A paper or an act of a pathway, as somebody noted it. */
export interface PathwayRecordRow {
  id: string;
  sort: 'document' | 'act';
  kind: string;
  on: string;
  source: string | null;
  /** Null when nothing was attached, and for those who do not read clinical papers. */
  document: string | null;
  documentName: string | null;
  by: string;
}

const RECORDS: NamedStatement = {
  name: 'records-of-pathway',
  text: `select r.id, r.sort, r.kind, r.on_day as "on", r.source, d.id as document, d.name as "documentName",
      p.given_name || ' ' || p.family_name as by
    from pathway_record r join working_situation w on w.id = r.by_situation join person p on p.id = w.person_id
      left join pathway_document d on d.id = r.document_id
    where r.pathway_id = $1 and r.removed_at is null order by r.on_day desc, r.id desc`,
};

export function recordsOfPathway(tx: Tx, pathway: string): Promise<PathwayRecordRow[]> {
  return tx.sql<PathwayRecordRow & Record<string, unknown>>(RECORDS, [pathway]);
}

export interface NewRecord {
  pathway: string;
  sort: 'document' | 'act';
  kind: string;
  on: string;
  source: string | null;
  document: string | null;
}

export async function noteRecord(tx: Tx, holder: Holder, record: NewRecord): Promise<string> {
  const id = uuidv7();
  await tx.em.query(
    `insert into pathway_record (id, patient_id, circle_id, unit_id, pathway_id, sort, kind, on_day, source, document_id, by_situation, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[id, holder.patientId, holder.circleId, holder.unitId, record.pathway, record.sort, record.kind, record.on],
      ...[record.source, record.document, tx.actor.situation, tx.now],
    ],
  );
  return id;
}

/** False: it was removed already. */
export async function removeRecord(tx: Tx, id: string, reason: string): Promise<boolean> {
  const [, removed] = await tx.em.query<[unknown, number]>(
    `update pathway_record set removed_at = $2, removed_by = $3, removed_reason = $4 where id = $1 and removed_at is null`,
    [id, tx.now, tx.actor.situation, reason],
  );
  return removed === 1;
}

export interface RecordHead {
  pathway: string;
  sort: 'document' | 'act';
  kind: string;
  on: string;
}

export async function recordHead(tx: Tx, id: string): Promise<RecordHead | null> {
  const [row] = await tx.em.query<RecordHead[]>(
    'select pathway_id as pathway, sort, kind, on_day as "on" from pathway_record where id = $1 and removed_at is null',
    [id],
  );
  return row ?? null;
}

export async function keepPathwayDocument(
  tx: Tx,
  holder: Holder,
  { name, mime, bytes }: { name: string; mime: string; bytes: Uint8Array },
): Promise<string> {
  const id = uuidv7();
  await tx.em.query(
    `insert into pathway_document (id, patient_id, circle_id, unit_id, name, mime, size, sha256, bytes, at, by_situation)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[id, holder.patientId, holder.circleId, holder.unitId, name, mime, bytes.length],
      ...[createHash('sha256').update(bytes).digest('hex'), Buffer.from(bytes), tx.now, tx.actor.situation],
    ],
  );
  return id;
}

export interface PathwayDocument {
  patientId: string;
  name: string;
  mime: string;
  bytes: Buffer;
}

export async function pathwayDocument(tx: Tx, id: string): Promise<PathwayDocument | null> {
  const [row] = await tx.em.query<PathwayDocument[]>(
    `select patient_id as "patientId", name, mime, bytes from pathway_document where id = $1`,
    [id],
  );
  return row ?? null;
}

/** The paper is of this patient, and nobody has put it on a pathway yet. */
export async function isLoosePaper(tx: Tx, id: string, patient: string): Promise<boolean> {
  const found = await tx.em.query<unknown[]>(
    `select 1 from pathway_document d where d.id = $1 and d.patient_id = $2
       and not exists (select 1 from pathway_record r where r.document_id = d.id)`,
    [id, patient],
  );
  return found.length > 0;
}
